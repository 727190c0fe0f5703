package fr.apiparticulier.suite.evaluation.population;

import java.util.List;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;

/**
 * What a register has of somebody's papers: of four one holds only the first given name, of ten four do not know the usual
 * name, and of two hundred one lacks the place of birth and one the sex.
 */
final class Inscription {

    private static final double UN_PRENOM = 0.25;
    private static final double SANS_USAGE = 0.4;
    private static final double SANS_LIEU = 0.005;
    private static final double SANS_SEXE = 0.005;

    private Inscription() {
    }

    static Identite de(Identite vraie, RandomGenerator hasard) {
        List<String> prenoms = hasard.nextDouble() < UN_PRENOM ? vraie.prenoms().subList(0, 1) : vraie.prenoms();
        String usage = hasard.nextDouble() < SANS_USAGE ? null : vraie.nomUsage();
        boolean lieu = hasard.nextDouble() >= SANS_LIEU;
        boolean sexe = hasard.nextDouble() >= SANS_SEXE;
        return new Identite(vraie.nomNaissance(), usage, prenoms, vraie.naissance(), sexe ? vraie.sexe() : null,
                lieu ? vraie.codeCommune() : null, lieu ? vraie.codePays() : null);
    }
}
