package fr.apiparticulier.gateway.delivrance;

import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Something that an operator does, or the desk: to habilitations, tokens, keys or the log.
 *
 * @param auteur an operator's name, or {@code datapass}
 * @param acte as in {@code jeton.revoquer}
 * @param habilitation null if it is about none
 * @param jeton null if it is about none
 * @param detail names of what changed, and values that are no secret and about nobody
 */
public record Acte(String auteur, String acte, UUID habilitation, UUID jeton, JsonObject detail) {

    /** About no habilitation and no token. */
    public static Acte sur(String auteur, String acte) {
        return sur(auteur, acte, (UUID) null);
    }

    static Acte sur(String auteur, String acte, UUID habilitation) {
        return new Acte(auteur, acte, habilitation, null, new JsonObject());
    }

    static Acte sur(String auteur, String acte, Jeton jeton) {
        return new Acte(auteur, acte, jeton.habilitation(), jeton.jti(), new JsonObject());
    }

    Acte membres(List<String> noms) {
        return avec("membres", new JsonArray(noms));
    }

    public Acte avec(String nom, Object valeur) {
        return new Acte(auteur, acte, habilitation, jeton, detail.copy().put(nom, valeur));
    }
}
