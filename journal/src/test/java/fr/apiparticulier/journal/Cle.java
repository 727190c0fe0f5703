package fr.apiparticulier.journal;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A key pair of these tests. */
record Cle(SigningKey signing, PublicKeys verifying) {

    static Cle nommee(String kid) {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(kid);
            return new Cle(SigningKey.read(key.toJson(OutputControlLevel.INCLUDE_PRIVATE)),
                    PublicKeys.read(new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
