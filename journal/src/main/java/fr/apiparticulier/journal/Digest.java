package fr.apiparticulier.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 digits, lower case
 */
public record Digest(String hex) {

    private static final int DIGITS = 64;
    private static final String ORIGIN = "fr.apiparticulier.journal ";

    /** What the first anchor of a journal follows. */
    public static final Digest ZERO = new Digest("0".repeat(DIGITS));

    public Digest {
        if (!isOfItsForm(hex)) {
            throw new IllegalArgumentException("digest: not 64 hexadecimal digits in lower case");
        }
    }

    /** Asked of each event that is written: by hand, not by a regular expression. */
    private static boolean isOfItsForm(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return hex.length() == DIGITS;
    }

    /** @return the digest of a text in UTF-8 */
    public static Digest of(String text) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** @return what the first event of a chain follows: no event can be moved to another chain */
    public static Digest origin(UUID chain) {
        return of(ORIGIN + chain);
    }

    /** @return the digest of these 32 bytes followed by a text in UTF-8 */
    public Digest then(String text) {
        MessageDigest sha256 = sha256();
        sha256.update(HexFormat.of().parseHex(hex));
        return new Digest(HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
