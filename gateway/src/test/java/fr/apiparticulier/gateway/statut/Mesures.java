package fr.apiparticulier.gateway.statut;

import java.time.Instant;

/** Measures as tests write them. */
final class Mesures {

    private Mesures() {
    }

    /** Of a provider: calls that were answered, and calls that failed at it. */
    static Mesure appels(long repondus, long echecs) {
        return new Mesure(1, repondus, repondus, echecs, 0, 0, 0, 0, 0);
    }

    static Mesure sondes(long presentes, long absentes) {
        return new Mesure(1, 0, 0, 0, 0, 0, presentes, absentes, 0);
    }

    static Mesure maintenance() {
        return new Mesure(1, 0, 0, 0, 0, 0, 0, 0, 5);
    }

    /** Of the gateway. */
    static Mesure passerelle(long tranches, long repondus, long echecs) {
        return new Mesure(tranches, repondus, repondus, 0, echecs, 0, tranches, 0, 0);
    }

    static Tranche tranche(Sujet sujet, String debut, Mesure mesure) {
        return new Tranche(sujet, Instant.parse("2026-11-22T" + debut + ":00Z"), mesure);
    }
}
