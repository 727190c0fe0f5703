package fr.apiparticulier.gateway.admin;

import java.util.List;
import java.util.UUID;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** What operators are told: JSON that nobody on the way keeps; of a failure, where it was wrong and never how it happened. */
final class Reponses {

    private static final Logger LOG = Logger.getLogger(Reponses.class);

    private Reponses() {
    }

    /** As the public answers are protected; before any of them is known. */
    static void proteger(RoutingContext contexte) {
        contexte.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Request-ID", UUID.randomUUID().toString());
        contexte.next();
    }

    static void dire(RoutingContext contexte, int statut, Object json) {
        HttpServerResponse reponse = contexte.response().setStatusCode(statut).putHeader(HttpHeaders.CONTENT_TYPE,
                "application/json");
        String corps = json instanceof JsonArray liste ? liste.encode() : ((JsonObject) json).encode();
        reponse.end(contexte.request().method() == HttpMethod.HEAD ? "" : corps);
    }

    static void refuser(RoutingContext contexte, Throwable e) {
        if (contexte.response().ended() || contexte.response().closed()) {
            return;
        }
        if (e instanceof RefusEcriture refus) {
            refuser(contexte, statut(refus), refus.fautes());
        } else if (e instanceof RefusHttp refus) {
            refuser(contexte, statut(refus), refus.getMessage());
        } else {
            // Its message may quote what was written.
            LOG.errorf("unexpected %s at %s", e.getClass().getName(),
                    e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
            refuser(contexte, statut(e), "une panne interne");
        }
    }

    static void refuser(RoutingContext contexte, int statut, String motif) {
        refuser(contexte, statut, List.of(new Faute(null, motif)));
    }

    private static void refuser(RoutingContext contexte, int statut, List<Faute> fautes) {
        dire(contexte, statut, new JsonObject().put("erreurs", new JsonArray(fautes.stream().map(Reponses::json).toList())));
    }

    private static JsonObject json(Faute faute) {
        JsonObject json = new JsonObject();
        return (faute.membre() == null ? json : json.put("membre", faute.membre())).put("motif", faute.motif());
    }

    static int statut(Throwable e) {
        if (e instanceof RefusEcriture refus) {
            return switch (refus.nature()) {
                case INTROUVABLE -> 404;
                case CONFLIT -> 409;
                case INVALIDE -> 422;
            };
        }
        return e instanceof RefusHttp refus ? refus.statut() : 500;
    }
}
