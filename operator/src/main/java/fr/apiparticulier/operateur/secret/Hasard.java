package fr.apiparticulier.operateur.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are text: 256 random bits. */
final class Hasard {

    private static final int OCTETS = 32;
    private static final SecureRandom SOURCE = new SecureRandom();

    private Hasard() {
    }

    /** @return 43 characters of base64url, which stand in a header or a file as they are */
    static String texte() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets());
    }

    /** @return the other alphabet of base64, as {@code openssl rand -base64 32} writes it */
    static String base64() {
        return Base64.getEncoder().encodeToString(octets());
    }

    private static byte[] octets() {
        byte[] octets = new byte[OCTETS];
        SOURCE.nextBytes(octets);
        return octets;
    }
}
