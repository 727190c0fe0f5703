package fr.apiparticulier.gateway.admin;

import java.util.UUID;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A call of a known operator: its path, its query and its body, each read once. */
final class Appel {

    private final RoutingContext contexte;
    private final Operateur operateur;

    Appel(RoutingContext contexte, Operateur operateur) {
        this.contexte = contexte;
        this.operateur = operateur;
    }

    String auteur() {
        return operateur.nom();
    }

    /** @throws RefusHttp 404 if that part of the path is no identifier */
    UUID id(String nom) {
        try {
            return UUID.fromString(contexte.pathParam(nom));
        } catch (IllegalArgumentException e) {
            throw new RefusHttp(404, RefusHttp.RESSOURCE);
        }
    }

    String chemin(String nom) {
        return contexte.pathParam(nom);
    }

    Requete requete() {
        return new Requete(contexte.queryParams());
    }

    /** @return an empty object if there is no body */
    JsonObject corps() {
        return Corps.lire(contexte);
    }

    Membres membres() {
        return new Membres(corps());
    }
}
