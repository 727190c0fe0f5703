package fr.apiparticulier.operateur.cle;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** ES256 over a set of claims, in the compact form. */
public final class Signature {

    private Signature() {
    }

    public static String signer(JwtClaims contenu, EllipticCurveJsonWebKey cle) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(cle.getKeyId());
        jws.setKey(cle.getPrivateKey());
        jws.setPayload(contenu.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a P-256 key signs", e);
        }
    }
}
