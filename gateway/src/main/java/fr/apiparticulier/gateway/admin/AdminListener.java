package fr.apiparticulier.gateway.admin;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.delivrance.Inconnus;
import fr.apiparticulier.gateway.edge.RefusedRequests;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;

/** The listener for operators: a server of its own, so that no slip in a route of one shows on the other (ADR 0014). */
@ApplicationScoped
class AdminListener {

    private static final Logger LOG = Logger.getLogger(AdminListener.class);
    /** What else is started has its database by then. */
    private static final int LAST = Integer.MAX_VALUE;
    private static final long PERIOD_MILLIS = 5_000;
    private static final long START_SECONDS = 10;

    private final AdminConfig config;
    private final Environnement environnement;
    private final Ressources ressources;
    private final Tentatives tentatives;
    private final Inconnus inconnus;
    private final Vertx vertx;
    private final TlsConfigurationRegistry tls;
    private volatile HttpServer server;

    AdminListener(AdminConfig config, GatewayConfig gateway, Ressources ressources, Tentatives tentatives,
            MeterRegistry meters, Clock clock, Vertx vertx, TlsConfigurationRegistry tls) {
        this.config = config;
        this.environnement = gateway.environnement();
        this.ressources = ressources;
        this.tentatives = tentatives;
        this.inconnus = new Inconnus("admin", meters, clock);
        this.vertx = vertx;
        this.tls = tls;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) throws Exception {
        if (config.operateurs().isPresent()) {
            listen(config.operateurs().get());
        }
    }

    private void listen(URI file) throws Exception {
        Operateurs operateurs = new Operateurs(file);
        if (operateurs.isEmpty() && environnement == Environnement.PRODUCTION) {
            throw new ConfigurationException("particulier.admin.operateurs: names nobody (expected: one operator at least)");
        }
        vertx.setPeriodic(PERIOD_MILLIS, timer -> vertx.executeBlocking(operateurs::relire));
        server = vertx.createHttpServer(options()).requestHandler(router(operateurs)).listen().toCompletionStage()
                .toCompletableFuture().get(START_SECONDS, TimeUnit.SECONDS);
        LOG.infof("operators are served on port %d", port());
    }

    /** The one place that says how it listens, as on the public port: small, and without patience. */
    private HttpServerOptions options() {
        HttpServerOptions options = new HttpServerOptions().setHost(config.hote()).setPort(config.port())
                .setMaxInitialLineLength(4_096)
                .setMaxHeaderSize(8_192).setIdleTimeout(60).setHandle100ContinueAutomatically(false);
        config.tls().ifPresent(name -> TlsConfigUtils.configure(options, tls.get(name).orElseThrow(
                () -> new ConfigurationException(
                        "particulier.admin.tls: " + name + " (expected: as in quarkus.tls." + name + ")"))));
        return options;
    }

    /** New connections see the new certificate. */
    void renew(@Observes CertificateUpdatedEvent event) {
        if (server != null && config.tls().filter(event.name()::equals).isPresent()) {
            server.updateSSLOptions(options().getSslOptions())
                    .onFailure(e -> LOG.errorf("operators: the new certificate cannot be used: %s", e.getClass().getName()));
        }
    }

    private Router router(Operateurs operateurs) {
        Router router = Router.router(vertx);
        router.route().handler(Reponses::proteger).handler(RefusedRequests::refuse);
        ressources.ajouter(new Routes(router, new Porte(operateurs, tentatives, inconnus), tentatives));
        router.errorHandler(404, contexte -> Reponses.refuser(contexte, 404, RefusHttp.RESSOURCE));
        router.errorHandler(405, contexte -> Reponses.refuser(contexte, 405, "une autre méthode attendue"));
        router.errorHandler(413, contexte -> Reponses.refuser(contexte, 413, "un corps de 64 Kio au plus attendu"));
        router.errorHandler(411, contexte -> Reponses.refuser(contexte, 411, "un en-tête Content-Length attendu"));
        for (int statut : new int[]{400, 408, 414, 431}) {
            router.errorHandler(statut, contexte -> Reponses.refuser(contexte, statut, "une requête mal formée"));
        }
        router.errorHandler(500, contexte -> Reponses.refuser(contexte,
                contexte.failure() == null ? new IllegalStateException() : contexte.failure()));
        return router;
    }

    /** @return on which it listens, whatever was asked for */
    int port() {
        return server.actualPort();
    }

    void stop(@Observes ShutdownEvent event) {
        if (server != null) {
            server.close();
        }
    }
}
