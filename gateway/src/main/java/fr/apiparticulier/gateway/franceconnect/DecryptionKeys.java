package fr.apiparticulier.gateway.franceconnect;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;

/** Our RSA keys: FranceConnect encrypts for the public parts, and the private ones never leave this object. */
final class DecryptionKeys {

    /** What a gateway without keys publishes. */
    static final String NONE = new JsonWebKeySet(List.of()).toJson();

    private static final Set<String> ALGORITHMS = Set.of(KeyManagementAlgorithmIdentifiers.RSA_OAEP,
            KeyManagementAlgorithmIdentifiers.RSA_OAEP_256);
    private static final int MIN_BITS = 2_048;

    private final List<JsonWebKey> keys;

    private DecryptionKeys(List<JsonWebKey> keys) {
        this.keys = List.copyOf(keys);
    }

    static DecryptionKeys read(URI url) {
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(Files.readString(Path.of(url))).getJsonWebKeys();
            if (!keys.isEmpty() && keys.stream().allMatch(DecryptionKeys::isOurs)) {
                keys.forEach(key -> key.setUse(Use.ENCRYPTION));
                return new DecryptionKeys(keys);
            }
        } catch (IOException | JoseException | IllegalArgumentException | FileSystemNotFoundException e) {
            // Said below, without what the file holds.
        }
        throw new ConfigurationException(
                "particulier.france-connect.acces.cles: not readable (expected: file: URL of a JWK set of "
                        + "private RSA keys, 2048 bits or more, each with a kid and with alg RSA-OAEP or RSA-OAEP-256)");
    }

    private static boolean isOurs(JsonWebKey key) {
        return key instanceof RsaJsonWebKey rsa && rsa.getPrivateKey() != null && rsa.getKeyId() != null
                && key.getAlgorithm() != null && ALGORITHMS.contains(key.getAlgorithm())
                && rsa.getRsaPublicKey().getModulus().bitLength() >= MIN_BITS;
    }

    List<JsonWebKey> all() {
        return keys;
    }

    /** @return how FranceConnect may encrypt: as the keys say, and not otherwise */
    String[] algorithms() {
        return keys.stream().map(JsonWebKey::getAlgorithm).distinct().toArray(String[]::new);
    }

    /** @return a JWK set without any private part */
    String publicSet() {
        return new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
