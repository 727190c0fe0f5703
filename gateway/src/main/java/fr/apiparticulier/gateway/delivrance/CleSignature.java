package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;

import io.vertx.core.json.JsonObject;

/**
 * A key of ours, without the key.
 *
 * @param signeLe from then on it signs, until a younger one does
 * @param retireeLe null if it is not
 */
record CleSignature(String kid, Instant creeeLe, Instant signeLe, Instant retireeLe) {

    boolean estRetiree(Instant maintenant) {
        return retireeLe != null && !retireeLe.isAfter(maintenant);
    }

    boolean signe(Instant maintenant) {
        return !estRetiree(maintenant) && !signeLe.isAfter(maintenant);
    }

    CleSignature retiree(Instant le) {
        return new CleSignature(kid, creeeLe, signeLe, le);
    }

    /** @param vivants how many tokens live by it */
    JsonObject json(long vivants) {
        JsonObject json = new JsonObject().put("kid", kid).put("creee_le", creeeLe.toString())
                .put("signe_le", signeLe.toString()).put("jetons_vivants", vivants);
        return retireeLe == null ? json : json.put("retiree_le", retireeLe.toString());
    }
}
