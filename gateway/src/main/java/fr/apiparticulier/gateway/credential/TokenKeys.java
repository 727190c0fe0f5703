package fr.apiparticulier.gateway.credential;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.gateway.credential.TrustedKeys.TrustedKey;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.registre.Cle;
import fr.apiparticulier.gateway.registre.Etat;
import fr.apiparticulier.gateway.registre.Registre;

/**
 * The public keys of client tokens: our own, which the registry knows, and those of a file, read again when it changes. A new
 * key is trusted, and a removed one is not any more, within seconds and without a restart. While the file cannot be read, the
 * last of its keys that could go on serving.
 */
@Startup
@Singleton
class TokenKeys {

    private static final Logger LOG = Logger.getLogger(TokenKeys.class);
    private static final long PERIOD_MILLIS = 5_000;

    private final Registre registre;
    private final Clock clock;
    private final Optional<Path> file;
    private volatile TrustedKeys trusted;

    TokenKeys(Registre registre, GatewayConfig config, Clock clock, Vertx vertx) {
        this.registre = registre;
        this.clock = clock;
        this.file = config.jetons().cles().map(TokenKeys::path);
        this.trusted = new TrustedKeys(Map.of(), List.of(), clock);
        if (file.isPresent()) {
            if (!refresh()) {
                throw unreadable();
            }
            vertx.setPeriodic(PERIOD_MILLIS, timer -> vertx.executeBlocking(this::refresh));
        }
    }

    /** @return the keys of now */
    TrustedKeys now() {
        List<Cle> ours = ours();
        TrustedKeys known = trusted;
        return known.areOf(known.file(), ours) ? known : trust(known.file(), ours);
    }

    /** @return false if the file is no key set; then nothing changed */
    boolean refresh() {
        try {
            Map<String, TrustedKey> said = PublicKeys.ofSet(Files.readString(file.orElseThrow()));
            if (!said.isEmpty()) {
                trust(said, ours());
                return true;
            }
        } catch (IOException | JoseException e) {
            // Said below, without what the file holds.
        }
        LOG.warn("token keys: not readable (expected: a JWK set with at least one P-256 key with a kid)");
        return false;
    }

    private synchronized TrustedKeys trust(Map<String, TrustedKey> file, List<Cle> ours) {
        if (!trusted.areOf(file, ours)) {
            trusted = new TrustedKeys(file, ours, clock);
            LOG.infof("token keys: %d trusted", trusted.size());
        }
        return trusted;
    }

    private List<Cle> ours() {
        return registre.siConnu().map(Etat::cles).orElse(List.of());
    }

    private static Path path(String url) {
        try {
            return Path.of(URI.create(url));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw unreadable();
        }
    }

    private static ConfigurationException unreadable() {
        return new ConfigurationException(
                "particulier.jetons.cles: not readable (expected: file: URL of a JWK set with at least one P-256 key with a kid)");
    }
}
