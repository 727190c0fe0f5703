package fr.apiparticulier.suite.evaluation.corruption;

import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** The same identity with one member changed. */
public final class Copie {

    private Copie() {
    }

    public static Identite avecNoms(Identite de, String naissance, String usage) {
        return new Identite(naissance, usage, de.prenoms(), de.naissance(), de.sexe(), de.codeCommune(), de.codePays());
    }

    public static Identite avecNom(Identite de, String nom) {
        return avecNoms(de, nom, de.nomUsage());
    }

    public static Identite avecPrenoms(Identite de, List<String> prenoms) {
        return new Identite(de.nomNaissance(), de.nomUsage(), prenoms, de.naissance(), de.sexe(), de.codeCommune(),
                de.codePays());
    }

    static Identite avecPremier(Identite de, String prenom) {
        List<String> prenoms = new ArrayList<>(de.prenoms());
        prenoms.set(0, prenom);
        return avecPrenoms(de, prenoms);
    }

    public static Identite avecNaissance(Identite de, DateNaissance naissance) {
        return new Identite(de.nomNaissance(), de.nomUsage(), de.prenoms(), naissance, de.sexe(), de.codeCommune(),
                de.codePays());
    }

    public static Identite avecSexe(Identite de, Sexe sexe) {
        return new Identite(de.nomNaissance(), de.nomUsage(), de.prenoms(), de.naissance(), sexe, de.codeCommune(),
                de.codePays());
    }

    public static Identite avecLieu(Identite de, String commune, String pays) {
        return new Identite(de.nomNaissance(), de.nomUsage(), de.prenoms(), de.naissance(), de.sexe(), commune, pays);
    }
}
