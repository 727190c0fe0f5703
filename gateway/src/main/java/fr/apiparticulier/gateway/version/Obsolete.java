package fr.apiparticulier.gateway.version;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that are still served and will not always be. Each is named in configuration by its constant, as in
 * {@code v3-etudiant-boursier}.
 */
public enum Obsolete {

    /** All of it; what is already gone, and the service routes beside it, are none of it. */
    V2("/api/(?:caf/famille|v2/(?!avis-imposition(?:/|$)).+)", null),
    V3_ETUDIANT_BOURSIER("/v3(/cnous/etudiant_boursier/\\w+)/?", "/v4"),
    V3_SCOLARITES("/v3(/men/scolarites/\\w+)/?", "/v5"),
    V4_SCOLARITES("/v4(/men/scolarites/\\w+)/?", "/v5");

    private final Pattern addresses;
    private final String successor;

    /**
     * @param addresses absolute paths; where there is a successor, the group is what the two have in common
     * @param successor the prefix of the version to go to; null if each resource has another one
     */
    Obsolete(String addresses, String successor) {
        this.addresses = Pattern.compile(addresses, Pattern.DOTALL);
        this.successor = successor;
    }

    /** @param path absolute and normalised, as in {@code /api/v2/etudiants} */
    static Optional<Obsolete> of(String path) {
        return Arrays.stream(values()).filter(version -> version.addresses.matcher(path).matches()).findFirst();
    }

    /** @return the same resource in the version that replaces this one; empty if there is no single one */
    Optional<String> successor(String path) {
        Matcher read = addresses.matcher(path);
        return successor != null && read.matches() ? Optional.of(successor + read.group(1)) : Optional.empty();
    }
}
