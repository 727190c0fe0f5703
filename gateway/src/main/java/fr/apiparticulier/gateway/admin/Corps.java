package fr.apiparticulier.gateway.admin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.delivrance.ObjetJson;

/** Bodies are JSON objects: one, each member once, nothing after it. */
final class Corps {

    private static final String JSON = "application/json";

    private Corps() {
    }

    /** @throws RefusHttp 415 or 400 */
    static JsonObject lire(RoutingContext contexte) {
        if (contexte.body().length() <= 0) {
            return new JsonObject();
        }
        String type = contexte.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
            throw new RefusHttp(415, "du JSON attendu (application/json)");
        }
        return ObjetJson.lire(contexte.body().buffer().getBytes())
                .orElseThrow(() -> new RefusHttp(400, "un objet JSON attendu, chaque membre une seule fois"));
    }
}
