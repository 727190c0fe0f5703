package fr.apiparticulier.journal;

/**
 * A seal as it stands in the journal. Anchors of all processes form one chain, each naming the digest of the one before, so
 * that none can be left out.
 *
 * @param contenu the seal; this text, to the letter, is what is signed
 * @param signature in base64url; null where the operator gave no key
 */
public record Anchor(String contenu, String signature) implements Line {

    /** @param key null where the operator gave none */
    public static Anchor of(Seal seal, SigningKey key) {
        String contenu = SealText.write(seal, key == null ? null : key.id());
        return new Anchor(contenu, key == null ? null : key.sign(contenu));
    }

    /** @throws IllegalArgumentException if the content is no seal */
    public Seal seal() {
        return SealText.read(contenu);
    }

    public Digest digest() {
        return Digest.of(contenu);
    }

    /** @return the id of the key that signed it; null if none did */
    public String key() {
        return SealText.key(contenu);
    }

    /** @throws IllegalArgumentException if the content is no seal */
    public Head head() {
        return new Head(seal().numero(), digest());
    }
}
