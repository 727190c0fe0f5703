package fr.apiparticulier.gateway.niveau;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/** @param jusquA from then on it is as if it had not been */
record Reglage(String categorie, Niveau niveau, Instant jusquA, String auteur) {

    boolean vaut(Instant maintenant) {
        return jusquA.isAfter(maintenant);
    }

    JsonObject json() {
        return new JsonObject().put("categorie", categorie).put("niveau", niveau.name()).put("jusqu_a", jusquA.toString())
                .put("auteur", auteur);
    }
}
