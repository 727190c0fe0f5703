package fr.apiparticulier.gateway.credential;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * The public keys of client tokens, read again when their file changes: a new key is trusted, and a removed one is not any
 * more, within seconds and without a restart. While the file cannot be read, the last keys that could go on serving.
 */
@Startup
@ApplicationScoped
class TokenKeys {

    private static final Logger LOG = Logger.getLogger(TokenKeys.class);
    private static final long PERIOD_MILLIS = 5_000;

    private final JWTAuthContextInfo rules;
    private final Path file;
    private volatile String read;
    private volatile JWTParser parser;

    TokenKeys(JWTAuthContextInfo rules, GatewayConfig config, Vertx vertx) {
        this.rules = rules;
        this.file = path(config.jetons().cles());
        if (!refresh()) {
            throw unreadable();
        }
        vertx.setPeriodic(PERIOD_MILLIS, timer -> vertx.executeBlocking(this::refresh));
    }

    /** @return what verifies a token with the keys of now */
    JWTParser parser() {
        return parser;
    }

    /** @return false if the file is no key set; then nothing changed */
    boolean refresh() {
        try {
            String content = Files.readString(file);
            if (content.equals(read)) {
                return true;
            }
            int keys = new JsonWebKeySet(content).getJsonWebKeys().size();
            if (keys > 0) {
                // A parser keeps the keys it first sees; the rules beside them stay the same.
                parser = new DefaultJWTParser(with(content), new DefaultJWTCallerPrincipalFactory());
                read = content;
                LOG.infof("token keys read: %d", keys);
                return true;
            }
        } catch (IOException | JoseException e) {
            // Said below, without what the file holds.
        }
        LOG.warn("token keys: not readable (expected: a JWK set with at least one key)");
        return false;
    }

    private JWTAuthContextInfo with(String content) {
        JWTAuthContextInfo copy = new JWTAuthContextInfo(rules);
        copy.setPublicKeyLocation(null);
        copy.setPublicKeyContent(content);
        return copy;
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
