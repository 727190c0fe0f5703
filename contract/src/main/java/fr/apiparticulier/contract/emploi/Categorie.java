package fr.apiparticulier.contract.emploi;

import java.util.Arrays;
import java.util.Optional;

/**
 * The administrative categories of job seekers, 1 to 8, and the letter, A to D, that groups them. The labels of 1 to 5 are
 * the contract's; 6 to 8 are 1 to 3 of people who worked more than 78 hours in the month. People who need not look for work
 * share the letter D (statistics set those who have a job, 5, apart as E); B is a matter of hours worked, not of category.
 */
public enum Categorie {
    C1(1, 'A', "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS"),
    C2(2, 'A',
            "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PARTIEL"),
    C3(3, 'A',
            "PERSONNE SANS EMPLOI DISPONIBLE DUREE DETERMINEE OU SAISON"),
    C4(4, 'D',
            "PERSONNE SANS EMPLOI NON DISPONIBLE IMMEDIATEMENT"),
    C5(5, 'D',
            "PERSONNE POURVUE D'UN EMPLOI A LA RECHERCHE D'UN AUTRE"),
    C6(6, 'C',
            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PLEIN TPS"),
    C7(7, 'C',
            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE INDETERMINEE PARTIEL"),
    C8(8,
            'C',
            "PERSONNE NON IMMEDIATEMENT DISPONIBLE DUREE DETERMINEE OU SAISON");

    private final int code;
    private final char lettre;
    private final String libelle;

    Categorie(int code, char lettre, String libelle) {
        this.code = code;
        this.lettre = lettre;
        this.libelle = libelle;
    }

    public int code() {
        return code;
    }

    public char lettre() {
        return lettre;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Categorie> deCode(int code) {
        return Arrays.stream(values()).filter(categorie -> categorie.code == code).findFirst();
    }
}
