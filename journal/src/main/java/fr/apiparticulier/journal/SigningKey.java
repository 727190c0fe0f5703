package fr.apiparticulier.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The operator's key that signs anchors, ES256. */
public final class SigningKey {

    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final EllipticCurveJsonWebKey key;

    private SigningKey(EllipticCurveJsonWebKey key) {
        this.key = key;
    }

    /**
     * @param jwk one private JWK on the curve P-256 with a {@code kid}
     * @throws IllegalArgumentException if it is not; the message holds nothing of it
     */
    public static SigningKey read(String jwk) {
        try {
            if (JsonWebKey.Factory.newJwk(jwk) instanceof EllipticCurveJsonWebKey key && key.getPrivateKey() != null
                    && key.getKeyId() != null && key.getCurveName().equals(EllipticCurves.P_256)) {
                return new SigningKey(key);
            }
        } catch (JoseException e) {
            // Said below, without what it holds.
        }
        throw new IllegalArgumentException("key: not a private P-256 JWK with a kid");
    }

    JsonWebKey jwk() {
        return key;
    }

    public String id() {
        return key.getKeyId();
    }

    /** @return the signature of the text in UTF-8, 64 bytes in base64url without padding */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key.getEcPrivateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("journal: this key cannot sign: " + e.getClass().getSimpleName());
        }
    }

    /** @return whether it was this key that signed that text so */
    public boolean signed(String text, String signature) {
        return PublicKeys.isBy(key, text, signature);
    }
}
