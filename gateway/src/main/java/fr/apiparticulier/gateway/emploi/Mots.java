package fr.apiparticulier.gateway.emploi;

import fr.apiparticulier.contract.identite.Sexe;

/** Words only France Travail uses. */
final class Mots {

    private Mots() {
    }

    /** @return the sex in a word, null if unknown */
    static String sexe(Sexe sexe) {
        if (sexe == null) {
            return null;
        }
        return sexe == Sexe.M ? "Masculin" : "Féminin";
    }
}
