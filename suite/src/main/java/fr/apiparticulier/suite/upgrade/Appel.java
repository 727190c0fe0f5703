package fr.apiparticulier.suite.upgrade;

import java.util.List;
import java.util.Map;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;

/**
 * A call that an upgrade must not disturb.
 *
 * @param question what is asked
 * @param pivot who is signed in to FranceConnect; null for a call by an administration's token
 * @param variables members that differ from one right answer to the next, wherever they stand
 * @param libre whether the body of its answer is not compared at all
 * @param evenements how many events the journal has of it if it is answered 200
 */
record Appel(Question question, Map<String, Object> pivot, List<String> variables, boolean libre, int evenements) {

    private static final int OK = 200;

    Appel {
        variables = List.copyOf(variables);
    }

    /** One that the journal tells of once. */
    static Appel de(Question question) {
        return new Appel(question, null, List.of(), false, 1);
    }

    /** As it stands in the file. */
    record Ecrit(Service service, String chemin, Map<String, Object> parametres, Integer statut, boolean postee,
            Map<String, Object> pivot, List<String> variables, boolean libre, Integer evenements) {

        Appel lu() {
            Question question = new Question(service, chemin, parametres, null, statut == null ? OK : statut, null, postee);
            int siens = service == null ? 0 : 1;
            return new Appel(question, pivot, variables == null ? List.of() : variables, libre,
                    evenements == null ? siens : evenements);
        }
    }
}
