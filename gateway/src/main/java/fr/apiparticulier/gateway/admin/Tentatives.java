package fr.apiparticulier.gateway.admin;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.delivrance.Actes;
import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** What operators tried and were refused: an act with their name. Looking in vain changes nothing, and is none. */
@ApplicationScoped
class Tentatives {

    private final Actes actes;

    Tentatives(Actes actes) {
        this.actes = actes;
    }

    /** @return done when it is told, never fails */
    Uni<Void> refuser(RoutingContext contexte, Operateur operateur, Throwable refus) {
        boolean tente = contexte.request().method() != HttpMethod.GET
                && (refus instanceof RefusEcriture || refus instanceof RefusHttp);
        return tente
                ? actes.refuser(operateur.nom(), "demande.refuser", id(contexte, "id"), id(contexte, "jti"),
                        detail(contexte, refus))
                : Uni.createFrom().voidItem();
    }

    /** The route and not the address: what stands in its place may be anything. */
    private static JsonObject detail(RoutingContext contexte, Throwable refus) {
        JsonObject detail = new JsonObject().put("statut", Reponses.statut(refus))
                .put("methode", contexte.request().method().name()).put("route", contexte.currentRoute().getPath());
        return refus instanceof RefusEcriture fautif
                ? detail.put("membres",
                        new JsonArray(fautif.fautes().stream().map(Faute::membre).filter(Objects::nonNull).toList()))
                : detail;
    }

    private static UUID id(RoutingContext contexte, String nom) {
        try {
            return contexte.pathParam(nom) == null ? null : UUID.fromString(contexte.pathParam(nom));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
