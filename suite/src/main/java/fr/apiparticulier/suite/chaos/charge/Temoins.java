package fr.apiparticulier.suite.chaos.charge;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;

/** Who is told of every call. */
@FunctionalInterface
public interface Temoins {

    /** @return who is told how this call ended */
    Suite envoye(Question question);

    /** What comes after a call was sent, once. */
    @FunctionalInterface
    interface Suite {
        void repondu(Reponse reponse);
    }
}
