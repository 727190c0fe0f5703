package fr.apiparticulier.gateway.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.KeyOperations;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.gateway.credential.TrustedKeys.TrustedKey;
import fr.apiparticulier.gateway.registre.Cle;

/** Public keys as they are written down: of those, the ones that may sign a token here, which is P-256 with a {@code kid}. */
final class PublicKeys {

    private static final Logger LOG = Logger.getLogger(PublicKeys.class);
    private static final String CURVE = "P-256";

    private PublicKeys() {
    }

    /** @throws JoseException if it is no key set */
    static Map<String, TrustedKey> ofSet(String content) throws JoseException {
        Map<String, TrustedKey> keys = new HashMap<>();
        new JsonWebKeySet(content).getJsonWebKeys().forEach(key -> put(keys, key.getKeyId(), key, null));
        return keys;
    }

    /** One that cannot be read is no key, and the others are. */
    static Map<String, TrustedKey> ofRegistry(List<Cle> ours) {
        Map<String, TrustedKey> keys = new HashMap<>();
        for (Cle cle : ours) {
            try {
                put(keys, cle.kid(), JsonWebKey.Factory.newJwk(cle.publique()), cle.retireeLe());
            } catch (JoseException | RuntimeException e) {
                // Whatever a library may think of what stands there: the other keys go on.
                LOG.errorf("token key %s: not readable (%s)", cle.kid(), e.getClass().getSimpleName());
            }
        }
        return keys;
    }

    private static void put(Map<String, TrustedKey> keys, String kid, JsonWebKey key, Instant until) {
        if (kid != null && maySign(key) && key instanceof EllipticCurveJsonWebKey curved
                && CURVE.equals(curved.getCurveName())) {
            keys.put(kid, new TrustedKey(curved.getECPublicKey(), until));
        }
    }

    /** A key need not say what it is for; one that says something else is for that. */
    private static boolean maySign(JsonWebKey key) {
        return (key.getUse() == null || key.getUse().equals(Use.SIGNATURE))
                && (key.getAlgorithm() == null
                        || key.getAlgorithm().equals(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                && (key.getKeyOps() == null || key.getKeyOps().contains(KeyOperations.VERIFY));
    }
}
