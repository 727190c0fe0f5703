package fr.apiparticulier.suite.evaluation.bilan;

import java.util.Optional;

import fr.apiparticulier.suite.evaluation.question.Question;
import fr.apiparticulier.suite.evaluation.question.Rivalite;

/** What an answer is worth. */
public enum Issue {
    /** Whoever the question is about. */
    TROUVEE,
    /** Nobody, and they are registered. */
    PAS_TROUVEE,
    /** Nobody, and two fit the question to the letter. */
    HOMONYMES,
    /** Nobody, and nobody is. */
    ABSENTE,
    /** Somebody else. */
    AUTRUI,
    /** Whatever it was: the question says the truth about somebody else. */
    EXCLUE;

    /** @param reponse whose INE is answered, if anybody's */
    public static Issue de(Question question, Optional<String> reponse) {
        if (question.rivaux() == Rivalite.AUTRUI) {
            return EXCLUE;
        }
        if (reponse.isPresent()) {
            return reponse.get().equals(question.ine()) ? TROUVEE : AUTRUI;
        }
        if (question.ine() == null) {
            return ABSENTE;
        }
        return question.rivaux() == Rivalite.HOMONYME ? HOMONYMES : PAS_TROUVEE;
    }
}
