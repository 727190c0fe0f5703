package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;
import java.util.UUID;

import io.vertx.core.json.JsonObject;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A habilitation as it is kept.
 *
 * @param version counts changes: whoever writes says which one it read
 */
public record Habilitation(UUID id, Contenu contenu, Etat etat, Instant creeeLe, Instant modifieeLe, int version)
        implements
        Discret {

    public JsonObject json() {
        return new JsonObject().put("id", id.toString()).put("etat", etat.name()).put("version", version)
                .put("creee_le", creeeLe.toString()).put("modifiee_le", modifieeLe.toString()).mergeIn(contenu.valeurs());
    }

    @Override
    public String toString() {
        return "Habilitation[" + id + "]";
    }
}
