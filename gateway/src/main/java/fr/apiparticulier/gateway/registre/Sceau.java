package fr.apiparticulier.gateway.registre;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.ConfigurationException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * Proves that a file is ours, so that nobody is granted a habilitation by whoever may write to the volume: HMAC-SHA-256 under
 * the file of {@code particulier.interne.cle}, the one secret that every gateway has. Under another one, nothing is ours.
 */
@ApplicationScoped
class Sceau {

    private static final String ALGORITHM = "HmacSHA256";
    /** Of 32 bytes in hexadecimal digits, and the end of the line. */
    private static final int LENGTH = 65;
    /** So that it proves nothing else. */
    private static final byte[] PURPOSE = "api-particulier copie\n".getBytes(US_ASCII);

    private final SecretKeySpec key;

    @Inject
    Sceau(GatewayConfig config) {
        this(lire(config.interne().cle()));
    }

    Sceau(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @return the content behind its proof, which is the first line */
    byte[] sceller(byte[] content) {
        byte[] proof = proof(content);
        byte[] sealed = Arrays.copyOf(proof, LENGTH + content.length);
        System.arraycopy(content, 0, sealed, LENGTH, content.length);
        return sealed;
    }

    /** @throws IOException if it is not as we left it */
    byte[] ouvrir(byte[] sealed) throws IOException {
        byte[] content = Arrays.copyOfRange(sealed, Math.min(LENGTH, sealed.length), sealed.length);
        if (!MessageDigest.isEqual(proof(content), Arrays.copyOf(sealed, LENGTH))) {
            throw new IOException("not ours");
        }
        return content;
    }

    private byte[] proof(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return (HexFormat.of().formatHex(mac.doFinal(content)) + "\n").getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HMAC-SHA-256", e);
        }
    }

    private static byte[] lire(String url) {
        try {
            return Files.readAllBytes(Path.of(URI.create(url)));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new ConfigurationException("particulier.interne.cle: not readable (expected: file: URL)");
        }
    }
}
