package fr.apiparticulier.suite.evaluation.bilan;

import java.util.Arrays;

/** How many questions came to what. */
final class Compte {

    private final int[] nombres = new int[Issue.values().length];
    private int autruiDateEntiere;
    private int manquees;

    /** @param dateEntiere whether the question gave a whole birth date */
    void noter(Issue issue, boolean inscrite, boolean dateEntiere) {
        nombres[issue.ordinal()]++;
        if (issue == Issue.AUTRUI && dateEntiere) {
            autruiDateEntiere++;
        }
        if (inscrite && (issue == Issue.AUTRUI || issue == Issue.PAS_TROUVEE)) {
            manquees++;
        }
    }

    void ajouter(Compte autre) {
        for (int i = 0; i < nombres.length; i++) {
            nombres[i] += autre.nombres[i];
        }
        autruiDateEntiere += autre.autruiDateEntiere;
        manquees += autre.manquees;
    }

    int nombre(Issue issue) {
        return nombres[issue.ordinal()];
    }

    int poses() {
        return Arrays.stream(nombres).sum();
    }

    int autruiDateEntiere() {
        return autruiDateEntiere;
    }

    /** @return which part of those was found who are registered and whom nobody else resembles to the letter; NaN if there is nobody */
    double trouves() {
        return nombre(Issue.TROUVEE) / (double) (nombre(Issue.TROUVEE) + manquees);
    }
}
