package fr.apiparticulier.gateway.statut;

import java.time.Duration;
import java.time.Instant;

/** Five minutes of somebody's. */
record Tranche(Sujet sujet, Instant debut, Mesure mesure) {

    /** Days of any time zone consist of them: an offset is whole quarters of an hour. */
    static final Duration DUREE = Duration.ofMinutes(5);

    /** @return when the one began that this is in */
    static Instant debut(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), DUREE.toSeconds()) * DUREE.toSeconds());
    }

    /** @return since when what is known counts for now, if {@code jusqua} is up to when it is known: five to ten minutes */
    static Instant recente(Instant jusqua) {
        return debut(jusqua).minus(DUREE);
    }

    /** @return how many there are in that time, the last maybe not over */
    static long nombre(Instant du, Instant au) {
        return au.isAfter(du) ? Duration.between(debut(du), debut(au.minusNanos(1))).dividedBy(DUREE) + 1 : 0;
    }

    Instant fin() {
        return debut.plus(DUREE);
    }

    Etat etat() {
        return mesure.compte(sujet).etat();
    }

    boolean estEnMaintenance() {
        return mesure.maintenance() > 0;
    }
}
