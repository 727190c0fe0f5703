package fr.apiparticulier.suite.chaos.oracle;

import java.util.List;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Scopes;

/**
 * A question of the set, about somebody fictional.
 *
 * @param service whose data it asks for
 * @param chemin of the gateway
 * @param parametres a list is a parameter that is given several times
 * @param scopes of its token; all if the file does not say
 * @param statut of the right answer
 * @param temoin what the right answer is known to hold; null if nothing
 */
public record Question(Service service, String chemin, Map<String, Object> parametres, List<String> scopes, int statut,
        Temoin temoin) {

    private static final int OK = 200;

    public Question {
        parametres = Map.copyOf(parametres);
        scopes = scopes == null ? Scopes.TOUS : List.copyOf(scopes);
    }

    public boolean estServie() {
        return statut == OK;
    }

    /** @return path and query, encoded */
    public String cible() {
        return Cible.de(chemin, parametres);
    }

    @Override
    public String toString() {
        return service + " " + chemin + " " + statut;
    }
}
