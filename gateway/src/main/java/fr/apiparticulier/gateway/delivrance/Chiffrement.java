package fr.apiparticulier.gateway.delivrance;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import io.quarkus.runtime.configuration.ConfigurationException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The operator's own key, which encrypts what the database keeps of ours: a JWE with AES-256-GCM, so that a copy of the
 * database signs nothing.
 */
final class Chiffrement {

    private static final int OCTETS = 32;

    private final SecretKey cle;

    /** @param fichier {@code file:} URL of 32 random bytes in base64, of either alphabet */
    Chiffrement(URI fichier) {
        this.cle = lire(fichier);
    }

    byte[] chiffrer(String clair) {
        try {
            JsonWebEncryption jwe = jwe();
            jwe.setPlaintext(clair);
            return jwe.getCompactSerialization().getBytes(StandardCharsets.US_ASCII);
        } catch (JoseException e) {
            throw new IllegalStateException("every JVM has AES-GCM", e);
        }
    }

    /** @throws IllegalStateException if it was encrypted with another key, or changed since */
    String dechiffrer(byte[] chiffre) {
        try {
            JsonWebEncryption jwe = jwe();
            jwe.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, KeyManagementAlgorithmIdentifiers.DIRECT));
            jwe.setContentEncryptionAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, ContentEncryptionAlgorithmIdentifiers.AES_256_GCM));
            jwe.setCompactSerialization(new String(chiffre, StandardCharsets.US_ASCII));
            return jwe.getPlaintextString();
        } catch (JoseException e) {
            throw new IllegalStateException("particulier.jetons.chiffrement: not the key that encrypted this");
        }
    }

    private JsonWebEncryption jwe() {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKey(cle);
        return jwe;
    }

    private static SecretKey lire(URI fichier) {
        try {
            byte[] octets = Base64.getUrlDecoder()
                    .decode(Files.readString(Path.of(fichier)).strip().replace('+', '-').replace('/', '_'));
            if (octets.length == OCTETS) {
                return new SecretKeySpec(octets, "AES");
            }
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            // Said below, without what the file holds.
        }
        throw new ConfigurationException(
                "particulier.jetons.chiffrement: not readable (expected: file: URL of 32 random bytes in base64)");
    }
}
