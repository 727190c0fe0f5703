package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A token as it is kept: everything but the token.
 *
 * @param expireLe later than the token itself says if it was prolonged
 * @param revoqueLe null if it is not revoked; in the future if that is planned
 * @param utiliseLe null if never
 * @param aRetirerAvant until when it can still be handed over, once; null if it was, or can no more
 */
public record Jeton(UUID jti, UUID habilitation, List<String> scopes, String kid, Instant emisLe, Instant expireLe,
        Instant revoqueLe, Instant utiliseLe, Instant aRetirerAvant) {

    boolean estRevoque(Instant maintenant) {
        return revoqueLe != null && !revoqueLe.isAfter(maintenant);
    }

    boolean estVivant(Instant maintenant) {
        return !estRevoque(maintenant) && expireLe.isAfter(maintenant);
    }

    /** @return whether it was decided on, and still waits for the operator who hands it over */
    boolean estARetirer(Instant maintenant) {
        return aRetirerAvant != null && aRetirerAvant.isAfter(maintenant) && estVivant(maintenant);
    }

    Jeton signePar(String kid) {
        return new Jeton(jti, habilitation, scopes, kid, emisLe, expireLe, revoqueLe, utiliseLe, null);
    }

    Jeton expirant(Instant le) {
        return new Jeton(jti, habilitation, scopes, kid, emisLe, le, revoqueLe, utiliseLe, aRetirerAvant);
    }

    Jeton revoque(Instant le) {
        return new Jeton(jti, habilitation, scopes, kid, emisLe, expireLe, le, utiliseLe, aRetirerAvant);
    }

    private String etat(Instant maintenant) {
        if (estRevoque(maintenant)) {
            return "REVOQUE";
        }
        return estVivant(maintenant) ? "VALIDE" : "EXPIRE";
    }

    public JsonObject json(Instant maintenant) {
        JsonObject json = new JsonObject().put("jti", jti.toString()).put("habilitation", habilitation.toString())
                .put("etat", etat(maintenant)).put("scopes", new JsonArray(scopes)).put("kid", kid)
                .put("emis_le", emisLe.toString()).put("expire_le", expireLe.toString());
        date(json, "revoque_le", revoqueLe);
        date(json, "utilise_le", utiliseLe);
        date(json, "a_retirer_avant", aRetirerAvant);
        return json;
    }

    private static void date(JsonObject json, String nom, Instant date) {
        if (date != null) {
            json.put(nom, date.toString());
        }
    }
}
