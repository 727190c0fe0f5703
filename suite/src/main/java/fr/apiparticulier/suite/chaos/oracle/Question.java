package fr.apiparticulier.suite.chaos.oracle;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Scopes;

/**
 * A question of the set, about somebody fictional.
 *
 * @param service whose data it asks for; null for what asks no provider, or several
 * @param chemin of the gateway
 * @param parametres a list is a parameter that is given several times; of a question that is posted, the members of its body
 * @param scopes of its token; all if the file does not say
 * @param statut of the right answer
 * @param temoin what the right answer is known to hold; null if nothing
 * @param postee whether it is a POST with a body of JSON
 */
public record Question(Service service, String chemin, Map<String, Object> parametres, List<String> scopes, int statut,
        Temoin temoin, boolean postee) {

    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    public Question {
        parametres = parametres == null ? Map.of() : Map.copyOf(parametres);
        scopes = scopes == null ? Scopes.TOUS : List.copyOf(scopes);
    }

    /** One that is asked by a GET. */
    public Question(Service service, String chemin, Map<String, Object> parametres, List<String> scopes, int statut,
            Temoin temoin) {
        this(service, chemin, parametres, scopes, statut, temoin, false);
    }

    public boolean estServie() {
        return statut == OK;
    }

    /** @return path and query, encoded */
    public String cible() {
        return postee || parametres.isEmpty() ? chemin : Cible.de(chemin, parametres);
    }

    /** @return what is posted; null for a GET */
    public String corps() {
        return postee ? JSON.valueToTree(parametres).toString() : null;
    }

    @Override
    public String toString() {
        return service + " " + chemin + " " + statut;
    }
}
