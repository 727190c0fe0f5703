package fr.apiparticulier.suite.evaluation.population;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** Which names people bear besides that of their birth, and which their children get. */
final class NomUsage {

    /** Of a hundred children: their father's name, their mother's, both with a space, both with a hyphen. */
    private static final int DU_PERE = 82;
    private static final int DE_LA_MERE = 90;
    private static final int DES_DEUX = 95;
    private static final double EPOUSE = 0.72;
    private static final double LES_DEUX = 0.12;
    private static final double EPOUX = 0.03;
    private static final double VEUVES_ET_DIVORCEES = 0.3;

    private NomUsage() {
    }

    /** @return the same person under the name that marriage lets them use, if they do */
    static Identite marie(Identite personne, Identite conjoint, RandomGenerator hasard) {
        double part = personne.sexe() == Sexe.F ? EPOUSE : EPOUX;
        double sort = hasard.nextDouble();
        if (sort < part) {
            return avec(personne, conjoint.nomNaissance());
        }
        return sort < part + LES_DEUX && simple(personne) && simple(conjoint)
                ? avec(personne, personne.nomNaissance() + "-" + conjoint.nomNaissance())
                : personne;
    }

    /** @return the same person, maybe under the name of somebody who is no longer there */
    static Identite seul(Identite personne, RandomGenerator hasard, Supplier<String> nom) {
        return personne.sexe() == Sexe.F && hasard.nextDouble() < VEUVES_ET_DIVORCEES ? avec(personne, nom.get()) : personne;
    }

    static String enfant(Identite un, Identite autre, RandomGenerator hasard) {
        String pere = (un.sexe() == Sexe.M ? un : autre).nomNaissance();
        String mere = (un.sexe() == Sexe.M ? autre : un).nomNaissance();
        int sort = hasard.nextInt(100);
        if (sort < DU_PERE || pere.contains(" ") || mere.contains(" ")) {
            return pere;
        }
        if (sort < DE_LA_MERE) {
            return mere;
        }
        return pere + (sort < DES_DEUX ? " " : "-") + mere;
    }

    private static boolean simple(Identite personne) {
        return !personne.nomNaissance().matches(".*[ -].*");
    }

    private static Identite avec(Identite personne, String nomUsage) {
        return nomUsage.equals(personne.nomNaissance())
                ? personne
                : new Identite(personne.nomNaissance(), nomUsage, personne.prenoms(), personne.naissance(), personne.sexe(),
                        personne.codeCommune(), personne.codePays());
    }
}
