package fr.apiparticulier.trace;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import org.jboss.logging.Logger;

/** The connection to whoever takes traces, encrypted where its address says so. */
@Singleton
final class CollectorClient {

    private static final Logger LOG = Logger.getLogger(CollectorClient.class);
    private static final String ENCRYPTED = "https";
    private static final int CONNECT_MILLIS = 5_000;

    private final Vertx vertx;
    private final CollecteurConfig config;
    private final TlsConfigurationRegistry tls;
    private final Optional<HttpClient> client;

    CollectorClient(CollecteurConfig config, TlsConfigurationRegistry tls, Vertx vertx) {
        this.vertx = vertx;
        this.config = config;
        this.tls = tls;
        // One batch is sent at a time.
        this.client = config.adresse().map(address -> vertx.createHttpClient(options(address),
                new PoolOptions().setHttp1MaxSize(1)));
    }

    /** @return empty if nothing is traced */
    Optional<Otlp> exporter() {
        return client.map(http -> new Otlp(vertx, http, config.adresse().orElseThrow(), Otlp.PATIENCE));
    }

    private HttpClientOptions options(URI address) {
        boolean encrypted = ENCRYPTED.equals(address.getScheme());
        if (address.getHost() == null || !encrypted && !"http".equals(address.getScheme())) {
            // The rest of it may hold a password or a key.
            throw new ConfigurationException("particulier.collecteur.adresse: scheme %s, host %s (expected: as in %s)"
                    .formatted(address.getScheme(), address.getHost(), "https://collector:4318/v1/traces"));
        }
        HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS);
        return encrypted ? encrypt(options) : options;
    }

    private HttpClientOptions encrypt(HttpClientOptions options) {
        options.setSsl(true);
        config.tls().ifPresent(name -> TlsConfigUtils.configure(options, tls.get(name).orElseThrow(
                () -> new ConfigurationException("particulier.collecteur.tls: " + name + " (expected: as in quarkus.tls." + name
                        + ")"))));
        return options.setVerifyHost(true);
    }

    /** New connections trust the new authorities. */
    void renew(@Observes CertificateUpdatedEvent event) {
        if (config.tls().filter(event.name()::equals).isPresent()
                && config.adresse().filter(address -> ENCRYPTED.equals(address.getScheme())).isPresent()) {
            client.ifPresent(http -> http.updateSSLOptions(encrypt(new HttpClientOptions()).getSslOptions())
                    .onFailure(e -> LOG.errorf("the new certificates cannot be used: %s", e.getClass().getName())));
        }
    }
}
