package fr.apiparticulier.operateur;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The gateway says no. */
final class Refus extends RuntimeException {

    private final transient List<String> lignes;

    /** @param corps as the gateway told it; may be anything */
    Refus(int statut, JsonNode corps) {
        super("HTTP " + statut, null, false, false);
        List<String> dites = new ArrayList<>(List.of(titre(statut)));
        corps.path("erreurs")
                .forEach(erreur -> dites.add("  " + (erreur.has("membre") ? erreur.get("membre").asText() + " : " : "")
                        + erreur.path("motif").asText()));
        this.lignes = List.copyOf(dites);
    }

    /** @return what to tell, the first line what happened, the others why */
    List<String> lignes() {
        return lignes;
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
