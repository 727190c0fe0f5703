package fr.apiparticulier.suite.chaos.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * The right answer to each question: status and body. What differs from one right answer to the next stands in headers
 * (request id, what is left of the quota), which it does not look at.
 */
public final class Oracle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Question, Reponse> justes = new ConcurrentHashMap<>();

    /**
     * Takes this answer for the right one, if the question's file and witness do not contradict it.
     *
     * @return what contradicts it, without a value; empty if it was taken
     */
    public List<String> apprendre(Question question, Reponse reponse) {
        List<String> contradictions = new ArrayList<>();
        if (reponse.statut() != question.statut()) {
            contradictions.add(reponse + " (expected: " + question.statut() + ")");
        } else if (question.temoin() != null) {
            contradictions.addAll(question.temoin().contredire(Questions.fiches(question.service()), lire(reponse.corps())));
        }
        if (contradictions.isEmpty()) {
            justes.put(question, reponse);
        }
        return contradictions;
    }

    /** @param tolerance what excuses a refusal of this question's provider right now */
    public Verdict juger(Question question, Reponse reponse, Tolerance tolerance) {
        Reponse juste = justes.get(question);
        if (reponse.statut() == juste.statut() && memeCorps(reponse.corps(), juste.corps())) {
            return Verdict.JUSTE;
        }
        if (reponse.echec() == null && tolerance.admet(question.service(), reponse.statut(), lire(reponse.corps()))) {
            return Verdict.ADMISE;
        }
        return dementie(reponse, juste) ? Verdict.FAUSSE : Verdict.PERDUE;
    }

    /** Data where there should be none, other data, or "not found" about somebody who is there. */
    private static boolean dementie(Reponse reponse, Reponse juste) {
        return reponse.estServie() || reponse.statut() == juste.statut() || NEGATIONS.contains(reponse.statut());
    }

    private static final List<Integer> NEGATIONS = List.of(404, 409, 410);

    private static boolean memeCorps(String un, String autre) {
        return un.equals(autre) || lire(un).equals(lire(autre));
    }

    private static JsonNode lire(String corps) {
        try {
            return JSON.readTree(corps);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
