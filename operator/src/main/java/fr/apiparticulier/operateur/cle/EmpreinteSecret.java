package fr.apiparticulier.operateur.cle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a gateway knows of an operator's secret: enough to recognise it, too little to use it. */
public final class EmpreinteSecret {

    private EmpreinteSecret() {
    }

    /** @return SHA-256, 64 hexadecimal digits */
    public static String de(byte[] secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
