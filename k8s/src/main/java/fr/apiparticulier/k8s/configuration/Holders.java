package fr.apiparticulier.k8s.configuration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.k8s.workload.Workload;

/**
 * Whose a key is: his whose name its Secret bears, and for what several have, whoever is named here. Of Secrets that an
 * installation adds for itself nothing is known.
 */
final class Holders {

    private static final String NAME = "app.kubernetes.io/name";
    private static final Pattern OF_ONE = Pattern
            .compile("(?:base-)?(gateway|provider-[a-z-]+?|valkey|valkey-sentinelle)(?:-cles|-tls)?/.*");

    private record Shared(Pattern key, Pattern pods) {
    }

    /** The first that fits counts. */
    private static final List<Shared> SHARED = List.of(
            // Imports sign as the gateway does, by which providers know them.
            shared("gateway-cles/interne\\.jwk", "gateway|import-.+|exploitation"),
            shared("fournisseurs-cles/.*", "provider-.+"),
            shared("exploitation-tls/.*", "import-.+|exploitation"),
            shared("gateway-valkey-tls/.*", "gateway"),
            shared("valkey-acces/.*", "gateway|valkey|valkey-sentinelle"),
            // No pod's: operators of the cluster take these.
            shared("(?:autorite|porte-publique-tls|base-lecteur|postgres-.+|sauvegarde-.+)/.*", "-"));

    private Holders() {
    }

    static boolean mayHave(Workload workload, String secret, String key) {
        String what = secret + "/" + key;
        String pods = workload.label(NAME);
        return SHARED.stream().filter(shared -> shared.key().matcher(what).matches()).findFirst()
                .map(shared -> shared.pods().matcher(pods).matches())
                .orElseGet(() -> isOf(pods, what));
    }

    private static boolean isOf(String pods, String what) {
        Matcher one = OF_ONE.matcher(what);
        return !one.matches() || one.group(1).equals(pods);
    }

    private static Shared shared(String key, String pods) {
        return new Shared(Pattern.compile(key), Pattern.compile(pods));
    }
}
