package fr.apiparticulier.suite.evaluation.corruption;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.lexique.Communes;

/** Where somebody is said to be born, and of which sex. */
final class Lieux {

    private static final Communes COMMUNES = new Communes();

    private Lieux() {
    }

    /** The code that the commune had before it merged, or has since. */
    static Optional<Dite> fusion(Identite dite, Identite vraie, RandomGenerator hasard) {
        List<String> autres = dite.codeCommune() == null ? List.of() : COMMUNES.autrement(dite.codeCommune());
        return autres.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dite(Copie.avecLieu(dite, autres.get(hasard.nextInt(autres.size())), dite.codePays()), ""));
    }

    /** Paris, for its 13th arrondissement. */
    static Optional<Dite> ville(Identite dite, Identite vraie, RandomGenerator hasard) {
        return dite.codeCommune() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecLieu(dite, Communes.ville(dite.codeCommune()), dite.codePays()), "");
    }

    /** Where they live, say. */
    static Optional<Dite> autre(Identite dite, Identite vraie, RandomGenerator hasard) {
        return dite.codeCommune() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecLieu(dite, COMMUNES.tirer(vraie.naissance().annee(), hasard), dite.codePays()), "");
    }

    static Optional<Dite> sansCommune(Identite dite, Identite vraie, RandomGenerator hasard) {
        return dite.codeCommune() == null ? Optional.empty() : Dite.sauf(dite, Copie.avecLieu(dite, null, null), "");
    }

    static Optional<Dite> sansSexe(Identite dite, Identite vraie, RandomGenerator hasard) {
        return Dite.sauf(dite, Copie.avecSexe(dite, null), "");
    }

    static Optional<Dite> autreSexe(Identite dite, Identite vraie, RandomGenerator hasard) {
        return dite.sexe() == null
                ? Optional.empty()
                : Dite.sauf(dite, Copie.avecSexe(dite, dite.sexe() == Sexe.F ? Sexe.M : Sexe.F), "");
    }
}
