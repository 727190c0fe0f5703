package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonObject;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A habilitation as it is kept.
 *
 * @param retireeLe when the desk that granted it withdrew it; null if it did not, or has granted it again since
 * @param version counts changes: whoever writes says which one it read
 */
public record Habilitation(UUID id, Contenu contenu, Etat etat, Instant creeeLe, Instant modifieeLe, Instant retireeLe,
        int version) implements Discret {

    static final Faute RETIREE = new Faute("etat", "le guichet l'a retirée : seul un nouvel accord du guichet la rétablit");

    Habilitation avec(Contenu autre, Etat suivant) {
        return new Habilitation(id, autre, suivant, creeeLe, modifieeLe, retireeLe, version);
    }

    /** @param le null if it is granted again */
    Habilitation retiree(Instant le) {
        return new Habilitation(id, contenu, etat, creeeLe, modifieeLe, le, version);
    }

    Habilitation modifiee(Instant le) {
        return new Habilitation(id, contenu, etat, creeeLe, le, retireeLe, version + 1);
    }

    /** @throws RefusEcriture naming everything for want of which no token of it may be given out or live longer */
    void exigerPourUnJeton() {
        List<Faute> fautes = new ArrayList<>(Exigences.fautes(contenu));
        if (etat != Etat.ACTIVE) {
            fautes.add(0, retireeLe == null ? new Faute("etat", "l'habilitation n'est pas active") : RETIREE);
            throw RefusEcriture.conflit(fautes);
        }
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
    }

    public JsonObject json() {
        JsonObject json = new JsonObject().put("id", id.toString()).put("etat", etat.name()).put("version", version)
                .put("creee_le", creeeLe.toString()).put("modifiee_le", modifieeLe.toString()).mergeIn(contenu.valeurs());
        return retireeLe == null ? json : json.put("retiree_le", retireeLe.toString());
    }

    @Override
    public String toString() {
        return "Habilitation[" + id + "]";
    }
}
