package fr.apiparticulier.suite.evaluation.question;

import java.util.List;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Copie;
import fr.apiparticulier.suite.evaluation.lexique.Poids;

/**
 * What a question carries, besides the birth name, given names and the birth date, and how many of a hundred questions do.
 * Of a hundred, 55 say but the first given name, 10 the first two, the others all; of those who have a usual name, three in
 * ten say it.
 */
public enum Forme {
    /** What the routes of the family branch require, FranceConnect tells, and counters have on the papers before them. */
    LIEU_ET_SEXE("birth place and sex", 70, true, true),
    /** Of students, whose birth place the routes do not require. */
    SEXE("sex, no birth place", 15, false, true),
    LIEU("birth place, no sex", 7, true, false),
    DATE_SEULE("neither", 8, false, false);

    private static final int PREMIER_SEUL = 55;
    private static final int DEUX_PREMIERS = 65;
    private static final double USAGE = 0.3;
    private static final Poids<Forme> TOUTES = poids();

    private final String mot;
    private final int part;
    private final boolean lieu;
    private final boolean sexe;

    Forme(String mot, int part, boolean lieu, boolean sexe) {
        this.mot = mot;
        this.part = part;
        this.lieu = lieu;
        this.sexe = sexe;
    }

    private static Poids<Forme> poids() {
        Poids.Liste<Forme> liste = new Poids.Liste<>();
        for (Forme forme : values()) {
            liste.ajouter(forme, forme.part);
        }
        return liste.poids();
    }

    static Forme tirer(RandomGenerator hasard) {
        return TOUTES.tirer(hasard);
    }

    public String mot() {
        return mot;
    }

    /** @return how many of a hundred */
    public int part() {
        return part;
    }

    /** @return what of that is said */
    Identite de(Identite vraie, RandomGenerator hasard) {
        List<String> prenoms = vraie.prenoms();
        int sort = hasard.nextInt(100);
        int dits = sort < PREMIER_SEUL ? 1 : sort < DEUX_PREMIERS ? Math.min(2, prenoms.size()) : prenoms.size();
        Identite dite = Copie.avecPrenoms(vraie, prenoms.subList(0, dits));
        dite = hasard.nextDouble() < USAGE ? dite : Copie.avecNoms(dite, vraie.nomNaissance(), null);
        dite = lieu ? dite : Copie.avecLieu(dite, null, null);
        return sexe ? dite : Copie.avecSexe(dite, null);
    }
}
