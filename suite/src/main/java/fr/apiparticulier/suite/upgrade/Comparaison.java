package fr.apiparticulier.suite.upgrade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.chaos.oracle.Reponse;

/** An answer without what differs from one right answer to the next. */
final class Comparaison {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Comparaison() {
    }

    static Reponse de(Appel appel, Reponse reponse) {
        if (!reponse.estServie() || !appel.libre() && appel.variables().isEmpty()) {
            return reponse;
        }
        return new Reponse(reponse.statut(), appel.libre() ? "" : sans(appel, reponse.corps()), reponse.identifiant(),
                reponse.echec());
    }

    private static String sans(Appel appel, String corps) {
        try {
            JsonNode lu = JSON.readTree(corps);
            oter(appel, lu);
            return lu.toString();
        } catch (JsonProcessingException e) {
            return corps;
        }
    }

    private static void oter(Appel appel, JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            objet.remove(appel.variables());
        }
        noeud.forEach(enfant -> oter(appel, enfant));
    }
}
