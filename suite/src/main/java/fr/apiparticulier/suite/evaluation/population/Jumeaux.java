package fr.apiparticulier.suite.evaluation.population;

import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** Of five pairs two are a girl and a boy; what parents like to give twins of one sex sounds nearly the same. */
final class Jumeaux {

    private static final double MEME_SEXE = 0.6;

    private Jumeaux() {
    }

    /** @return a twin of somebody whom the family knows; all is theirs but the given names and maybe the sex */
    static Identite de(Identite aine, Lignee lignee, RandomGenerator hasard) {
        boolean meme = hasard.nextDouble() < MEME_SEXE;
        Sexe sexe = meme == (aine.sexe() == Sexe.F) ? Sexe.F : Sexe.M;
        int annee = aine.naissance().annee();
        String premier = lignee.prenomDeJumeau(aine.prenoms().get(0), sexe, annee);
        return new Identite(aine.nomNaissance(), null, lignee.prenoms(premier, sexe, annee), aine.naissance(), sexe,
                aine.codeCommune(), aine.codePays());
    }
}
