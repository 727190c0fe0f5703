package fr.apiparticulier.gateway.test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Who operates the gateway of the tests, and the secrets it shares with others; made anew by each run. */
public final class OperateursFictifs {

    public static final String GESTION = secret();
    public static final String LECTURE = secret();
    public static final String DATAPASS = secret();
    public static final String DATAPASS_SUIVANT = secret();
    static final String CHIFFREMENT = secret();

    private OperateursFictifs() {
    }

    static String fichier() {
        return "agent-fictif gestion " + empreinte(GESTION) + "\nlecteur-fictif lecture " + empreinte(LECTURE) + "\n";
    }

    private static String empreinte(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret() {
        byte[] octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
