package fr.apiparticulier.gateway.datapass;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.delivrance.Inconnus;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/**
 * {@code POST /datapass/v1/webhook} and {@code /datapass/v2/webhook}: what the desk tells us. Without its secret there are no
 * such addresses at all. A route of the server and not of JAX-RS, because the signature is over the bytes as they came.
 */
@ApplicationScoped
class Webhook {

    private static final Logger LOG = Logger.getLogger(Webhook.class);
    private static final String SIGNATURE = "X-Hub-Signature-256";
    private static final String JSON = "application/json";
    /** As on every public route. */
    private static final int CORPS_MAX = 64 * 1_024;

    private final DatapassConfig config;
    private final Reception reception;
    private final Inconnus inconnus;

    Webhook(DatapassConfig config, Reception reception, MeterRegistry meters, Clock clock) {
        this.config = config;
        this.reception = reception;
        this.inconnus = new Inconnus("datapass", meters, clock);
    }

    void ouvrir(@Observes Router router) {
        config.secret().map(Secrets::new).ifPresent(secrets -> {
            for (Version version : Version.values()) {
                router.route(HttpMethod.POST, version.chemin()).handler(BodyHandler.create(false).setBodyLimit(CORPS_MAX))
                        .handler(contexte -> recevoir(contexte, version, secrets));
            }
        });
    }

    private void recevoir(RoutingContext contexte, Version version, Secrets secrets) {
        Buffer corps = contexte.body().buffer();
        byte[] octets = corps == null ? new byte[0] : corps.getBytes();
        String type = contexte.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (!secrets.ontSigne(octets, contexte.request().getHeader(SIGNATURE))) {
            inconnus.refuser();
            dire(contexte, 401, new JsonObject());
        } else if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
            dire(contexte, 415, new JsonObject());
        } else {
            Uni.createFrom().deferred(() -> reception.recevoir(version, octets))
                    .subscribe().with(reponse -> dire(contexte, 200, reponse), e -> refuser(contexte, e));
        }
    }

    /** The desk learns that it failed; its operators and ours, from the acts and our log, in which member. */
    private static void refuser(RoutingContext contexte, Throwable e) {
        boolean sien = e instanceof RefusEcriture;
        if (sien) {
            LOG.warnf("datapass: event refused: %s", e.getMessage());
        } else {
            // Its message may quote what was written.
            LOG.errorf("datapass: unexpected %s", e.getClass().getName());
        }
        dire(contexte, sien ? 422 : 500, new JsonObject());
    }

    private static void dire(RoutingContext contexte, int statut, JsonObject json) {
        if (!contexte.response().closed()) {
            contexte.response().setStatusCode(statut).putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                    .putHeader("X-Request-ID", UUID.randomUUID().toString()).end(json.encode());
        }
    }
}
