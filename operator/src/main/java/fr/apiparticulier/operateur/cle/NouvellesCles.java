package fr.apiparticulier.operateur.cle;

import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** New keys, in the form in which the services read them. */
public final class NouvellesCles {

    private static final int BITS_RSA = 2_048;
    private static final int BITS_RECHERCHE = 256;

    private NouvellesCles() {
    }

    /** @return a private P-256 key that signs ES256; its {@code kid} is its thumbprint */
    public static EllipticCurveJsonWebKey signature() {
        try {
            return nommer(EcJwkGenerator.generateJwk(EllipticCurves.P256), Use.SIGNATURE,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        } catch (JoseException e) {
            throw new IllegalStateException("P-256 is not available in this JVM", e);
        }
    }

    /** @return a private RSA key for what FranceConnect encrypts; its {@code kid} is its thumbprint */
    public static RsaJsonWebKey chiffrement() {
        try {
            return nommer(RsaJwkGenerator.generateJwk(BITS_RSA), Use.ENCRYPTION, KeyManagementAlgorithmIdentifiers.RSA_OAEP);
        } catch (JoseException e) {
            throw new IllegalStateException("RSA is not available in this JVM", e);
        }
    }

    /**
     * @param kid it is told with every reference (docs/adr/0021)
     * @param depuis the second of the epoch from which it makes references
     */
    public static JsonWebKey recherche(String kid, long depuis) {
        JsonWebKey cle = OctJwkGenerator.generateJwk(BITS_RECHERCHE);
        cle.setKeyId(kid);
        cle.setOtherParameter("nbf", depuis);
        return cle;
    }

    private static <C extends PublicJsonWebKey> C nommer(C cle, String usage, String algorithme) throws JoseException {
        cle.setUse(usage);
        cle.setAlgorithm(algorithme);
        cle.setKeyId(cle.calculateBase64urlEncodedThumbprint("SHA-256"));
        return cle;
    }
}
