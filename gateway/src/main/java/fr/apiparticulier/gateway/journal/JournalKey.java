package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.SigningKey;

/** The operator's key: required in production, where an unsigned journal would prove nothing to anybody else. */
@Startup
@Singleton
class JournalKey {

    private final SigningKey key;
    private final PublicKeys former;

    JournalKey(JournalConfig config, GatewayConfig gateway) {
        this.key = read(config.cle(), gateway.environnement());
        this.former = config.anciennesCles().map(JournalKey::former).orElse(PublicKeys.NONE);
    }

    /** @return null in a sandbox that has none */
    static SigningKey read(Optional<String> url, Environnement environnement) {
        if (url.isEmpty() && environnement == Environnement.PRODUCTION) {
            throw new ConfigurationException(
                    "particulier.journal.cle: missing (expected: file: URL of a private P-256 JWK with "
                            + "a kid, or particulier.environnement=BAC_A_SABLE)");
        }
        return url.map(JournalKey::read).orElse(null);
    }

    /** @return null in a sandbox that has none */
    SigningKey key() {
        return key;
    }

    /** @return public keys that signed before it */
    PublicKeys former() {
        return former;
    }

    static PublicKeys former(String url) {
        try {
            return PublicKeys.read(Files.readString(Path.of(URI.create(url))));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new ConfigurationException(
                    "particulier.journal.anciennes-cles: not readable (expected: file: URL of a JWK set)");
        }
    }

    private static SigningKey read(String url) {
        try {
            return SigningKey.read(Files.readString(Path.of(URI.create(url))));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new ConfigurationException(
                    "particulier.journal.cle: not readable (expected: file: URL of a private P-256 JWK with a kid)");
        }
    }
}
