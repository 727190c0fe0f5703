package fr.apiparticulier.suite.chaos;

import java.util.List;

/** The suite answers wrongly before anything is broken. */
final class OracleFaux extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param contradictions without a value of a question or an answer */
    OracleFaux(List<String> contradictions) {
        super("Wrong before anything is broken:\n  " + String.join("\n  ", contradictions));
    }
}
