package fr.apiparticulier.provider.identite;

import java.util.stream.IntStream;

import fr.apiparticulier.contract.identite.DateNaissance;

/** How two birth dates agree. */
enum AccordDate implements Accord {
    /** The whole date. */
    EGALE(18),
    /** Neither side knows the day, and what both know is the same: few people have such papers. */
    INCOMPLETE(11),
    /** Year and month; one side knows the day. */
    MOIS(11),
    /** Day and month in each other's place. */
    INVERSEE(8),
    /** The year; one side knows the day. */
    ANNEE(7),
    /** The same year, and one digit of day or month. */
    UN_CHIFFRE(4),
    CONTREDITE(IMPOSSIBLE);

    private final int points;

    AccordDate(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }

    /** @return whether one of the two is wrong */
    boolean faute() {
        return this == INVERSEE || this == UN_CHIFFRE;
    }

    static AccordDate entre(DateNaissance demandee, DateNaissance enregistree) {
        if (demandee.annee() == null || !demandee.annee().equals(enregistree.annee())) {
            return CONTREDITE;
        }
        if (demandee.concordeAvec(enregistree)) {
            if (!enregistree.estComplete() && !demandee.estComplete()) {
                return INCOMPLETE;
            }
            return demandee.equals(enregistree)
                    ? EGALE
                    : demandee.mois() != null && enregistree.mois() != null ? MOIS : ANNEE;
        }
        if (!demandee.estComplete() || !enregistree.estComplete()) {
            return CONTREDITE;
        }
        if (demandee.jour().equals(enregistree.mois()) && demandee.mois().equals(enregistree.jour())) {
            return INVERSEE;
        }
        return chiffresDifferents(demandee.iso(), enregistree.iso()) == 1 ? UN_CHIFFRE : CONTREDITE;
    }

    private static long chiffresDifferents(String une, String autre) {
        return IntStream.range(0, une.length()).filter(i -> une.charAt(i) != autre.charAt(i)).count();
    }
}
