package fr.apiparticulier.gateway.provider;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.util.internal.ThreadExecutorMap;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.appel.Service;

/** Connections to providers: to each its own, encrypted where its address says so. */
@Startup
@Singleton
class ProviderClients {

    private static final Logger LOG = Logger.getLogger(ProviderClients.class);

    /** A probe or two beside as many questions as there are places. */
    private static final int BESIDE = 4;

    /** Of each event loop its own: a call whose answer came on another one would have to wake its own each time. */
    private final Map<Service, Map<Object, HttpClient>> clients = new EnumMap<>(Service.class);
    private final Vertx vertx;
    private final FournisseursConfig config;
    private final TlsConfigurationRegistry tls;

    ProviderClients(Vertx vertx, FournisseursConfig config, TlsConfigurationRegistry tls) {
        this.vertx = vertx;
        this.config = config;
        this.tls = tls;
        for (Service service : Service.values()) {
            URI address = config.adresse().get(service);
            if (address == null || address.getHost() == null) {
                throw new ConfigurationException("particulier.fournisseurs.adresse." + Operation.name(service)
                        + ": missing, or no URL (expected: as in http://provider:8080)");
            }
            clients.put(service, new ConcurrentHashMap<>());
            of(service);
        }
    }

    private HttpClient client(Service service) {
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAliveTimeout(seconds(config.inactivite()))
                .setConnectTimeout(Math.toIntExact(config.connexion().toMillis()));
        if (isEncrypted(service)) {
            encrypt(options);
        }
        return vertx.httpClientBuilder().with(options)
                .with(new PoolOptions().setHttp1MaxSize(ProviderHttp.places(config, service) + BESIDE))
                // What is no HTTP would be logged as it came; the call that it ends tells of it.
                .withConnectHandler(
                        connection -> connection.exceptionHandler(broken -> LOG.debugf("%s on a connection to %s",
                                broken.getClass().getName(), Operation.name(service))))
                .build();
    }

    private static int seconds(Duration idle) {
        if (idle.toSeconds() < 1) {
            // To the client, zero is for ever.
            throw new ConfigurationException("particulier.fournisseurs.inactivite: " + idle + " (expected: >= 1s)");
        }
        return Math.toIntExact(idle.toSeconds());
    }

    HttpClient of(Service service) {
        Object loop = ThreadExecutorMap.currentExecutor();
        return clients.get(service).computeIfAbsent(loop == null ? this : loop, first -> client(service));
    }

    private boolean isEncrypted(Service service) {
        return "https".equals(config.adresse().get(service).getScheme());
    }

    private void encrypt(HttpClientOptions options) {
        options.setSsl(true);
        config.tls().ifPresent(name -> TlsConfigUtils.configure(options, tls.get(name).orElseThrow(
                () -> new ConfigurationException("particulier.fournisseurs.tls: " + name + " (expected: as in quarkus.tls."
                        + name + ")"))));
        // Whatever that configuration says: a certificate of our authority that names another host is another service's.
        options.setVerifyHost(true);
    }

    /** New connections show the new certificate and trust the new authorities; a host's name they verify as before. */
    void renew(@Observes CertificateUpdatedEvent event) {
        if (config.tls().filter(event.name()::equals).isPresent()) {
            HttpClientOptions renewed = new HttpClientOptions();
            encrypt(renewed);
            clients.forEach((service, ofLoops) -> {
                if (isEncrypted(service)) {
                    ofLoops.values()
                            .forEach(client -> client.updateSSLOptions(renewed.getSslOptions()).onFailure(e -> LOG.errorf(
                                    "%s: the new certificates cannot be used: %s", Operation.name(service),
                                    e.getClass().getName())));
                }
            });
        }
    }
}
