package fr.apiparticulier.gateway.datapass;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import io.quarkus.runtime.configuration.ConfigurationException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures {@code X-Hub-Signature-256: sha256=<hex>}: HMAC-SHA256 of the body, byte for byte. */
final class Secrets {

    private static final String HMAC = "HmacSHA256";
    private static final String PREFIXE = "sha256=";
    private static final int LONGUEUR_MIN = 32;

    private final List<SecretKeySpec> cles;

    Secrets(List<URI> fichiers) {
        this.cles = fichiers.stream().map(Secrets::lire).toList();
    }

    /** Tries every secret whatever it finds, so that time tells nothing. */
    boolean ontSigne(byte[] corps, String signature) {
        byte[] dite = lire(signature);
        return cles.stream().filter(cle -> MessageDigest.isEqual(hmac(cle, corps), dite)).count() > 0;
    }

    /** @return nothing at all if it is not of its form */
    private static byte[] lire(String signature) {
        try {
            return signature != null && signature.startsWith(PREFIXE)
                    ? HexFormat.of().parseHex(signature.substring(PREFIXE.length()))
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] hmac(SecretKeySpec cle, byte[] corps) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(cle);
            return mac.doFinal(corps);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }

    private static SecretKeySpec lire(URI fichier) {
        try {
            String secret = Files.readString(Path.of(fichier)).strip();
            if (secret.length() >= LONGUEUR_MIN) {
                return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
            }
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            // Said below, without what the file holds.
        }
        throw new ConfigurationException(
                "particulier.datapass.secret: not readable (expected: file: URLs of texts of 32 characters or more)");
    }
}
