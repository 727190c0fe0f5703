package fr.apiparticulier.contract.recherche;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The search keys of a file: a JWK set of {@code oct} keys, each with {@code kid}, {@code k} and {@code nbf}, the second from
 * which it makes references. A key stays in the file for as long as records made with it do; where it is gone, nobody can
 * find anybody in them any more.
 */
public final class ClesRecherche {

    private static final String DEPUIS = "nbf";

    /** Newest first. */
    private final List<CleRecherche> cles;

    private ClesRecherche(List<CleRecherche> cles) {
        this.cles = cles.stream().sorted(Comparator.comparing(CleRecherche::depuis).reversed()).toList();
        if (cles.isEmpty() || cles.stream().map(CleRecherche::kid).distinct().count() < cles.size()) {
            throw new IllegalArgumentException("no key, or two of one kid");
        }
    }

    /**
     * @param url {@code file:} URL
     * @throws IllegalArgumentException if it is not such a file; the message says what is wrong, not what stands there
     */
    public static ClesRecherche lire(String url) {
        try {
            return de(Files.readString(Path.of(URI.create(url))));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not readable (expected: file: URL of a JWK set of oct keys with kid, k of 32 "
                    + "bytes or more, and nbf)");
        }
    }

    /** @param jwks the file's content */
    public static ClesRecherche de(String jwks) {
        List<CleRecherche> cles = new ArrayList<>();
        try {
            for (JsonWebKey jwk : new JsonWebKeySet(jwks).getJsonWebKeys()) {
                if (!(jwk instanceof OctetSequenceJsonWebKey oct)) {
                    throw new IllegalArgumentException("kty: not oct");
                }
                Long depuis = oct.getOtherParameterValue(DEPUIS, Long.class);
                if (depuis == null) {
                    throw new IllegalArgumentException("nbf: missing");
                }
                cles.add(new CleRecherche(oct.getKeyId(), Instant.ofEpochSecond(depuis), oct.getOctetSequence()));
            }
        } catch (JoseException | ClassCastException e) {
            // Either may quote the file.
            throw new IllegalArgumentException("not a JWK set");
        }
        return new ClesRecherche(cles);
    }

    /** @return the key that makes references at that moment; empty if all are to come */
    public Optional<CleRecherche> courante(Instant maintenant) {
        return cles.stream().filter(cle -> !cle.depuis().isAfter(maintenant)).findFirst();
    }

    /** @return all, newest first */
    public List<CleRecherche> toutes() {
        return cles;
    }
}
