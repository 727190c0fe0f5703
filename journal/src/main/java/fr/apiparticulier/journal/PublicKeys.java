package fr.apiparticulier.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The public keys of every key that ever signed an anchor: an operator who changes it keeps the old one's. */
public final class PublicKeys {

    /** For a journal that nothing signs. */
    public static final PublicKeys NONE = new PublicKeys(List.of());

    private final List<JsonWebKey> keys;

    private PublicKeys(List<JsonWebKey> keys) {
        this.keys = keys;
    }

    /**
     * @param jwks a JWK set
     * @throws IllegalArgumentException if it is not
     */
    public static PublicKeys read(String jwks) {
        try {
            return new PublicKeys(List.copyOf(new JsonWebKeySet(jwks).getJsonWebKeys()));
        } catch (JoseException e) {
            throw new IllegalArgumentException("keys: not a JWK set");
        }
    }

    /** @return these, and the public half of that one */
    public PublicKeys with(SigningKey key) {
        return new PublicKeys(Stream.concat(keys.stream(), Stream.of(key.jwk())).toList());
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** @return whether the anchor's signature is by the key that it names */
    boolean verify(Anchor anchor) {
        String id = key(anchor);
        return id != null && anchor.signature() != null && keys.stream().filter(key -> id.equals(key.getKeyId()))
                .anyMatch(key -> key instanceof EllipticCurveJsonWebKey known
                        && isBy(known, anchor.contenu(), anchor.signature()));
    }

    /** @return null as well where the anchor is not readable at all */
    private static String key(Anchor anchor) {
        try {
            return anchor.key();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static boolean isBy(EllipticCurveJsonWebKey key, String text, String said) {
        try {
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key.getECPublicKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(said));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
