package fr.apiparticulier.gateway.admin;

import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** Adds addresses to a router, each behind the door: nothing of a stranger's body is read. */
final class Routes {

    private static final int CORPS_MAX = 64 * 1_024;

    private final Router router;
    private final Porte porte;
    private final Tentatives tentatives;
    private final BodyHandler corps = BodyHandler.create(false).setBodyLimit(CORPS_MAX);

    Routes(Router router, Porte porte, Tentatives tentatives) {
        this.router = router;
        this.porte = porte;
        this.tentatives = tentatives;
    }

    /** @param answer gives a {@code JsonObject} or a {@code JsonArray}, or fails with the refusal */
    Routes sur(HttpMethod methode, String chemin, int statut, Function<Appel, Uni<?>> answer) {
        router.route(methode, chemin).handler(porte::ouvrir);
        router.route(methode, chemin).handler(corps)
                .handler(contexte -> repondre(contexte, statut, answer));
        return this;
    }

    private void repondre(RoutingContext contexte, int statut, Function<Appel, Uni<?>> answer) {
        Operateur operateur = Porte.entre(contexte);
        Uni.createFrom().deferred(() -> answer.apply(new Appel(contexte, operateur)))
                .onFailure().call(e -> tentatives.refuser(contexte, operateur, e))
                .subscribe().with(json -> Reponses.dire(contexte, statut, json), e -> Reponses.refuser(contexte, e));
    }
}
