package fr.apiparticulier.operateur;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.operateur.echec.Refus;

/** What to tell of a gateway that says no: the first line what happened, the others why. */
final class RefusPasserelle {

    private RefusPasserelle() {
    }

    /** @param corps as the gateway told it; may be anything */
    static Refus de(int statut, JsonNode corps) {
        List<String> lignes = new ArrayList<>(List.of(titre(statut)));
        corps.path("erreurs")
                .forEach(erreur -> lignes.add("  " + (erreur.has("membre") ? erreur.get("membre").asText() + " : " : "")
                        + erreur.path("motif").asText()));
        return new Refus(lignes);
    }

    private static String titre(int statut) {
        return switch (statut) {
            case 401 -> "Secret refusé.";
            case 403 -> "Cet opérateur peut lire, et rien changer.";
            case 404 -> "Introuvable.";
            case 409 -> "Impossible dans l'état actuel :";
            case 422 -> "Demande invalide :";
            default -> "Refusé par la passerelle (HTTP " + statut + ").";
        };
    }
}
