package fr.apiparticulier.gateway.statut;

import java.util.stream.Stream;

/**
 * What is known of somebody over some time.
 *
 * @param tranches of how many slices of time anything is known
 * @param repondus calls that were answered, "not found" included
 * @param servis those of them with data that no answer had shown just before
 * @param fournisseurKo calls that failed at their provider
 * @param passerelleKo calls that failed at the gateway
 * @param refuses calls that the gateway rightly refused
 * @param presentes probes in which a provider was there; of the gateway: signs of life
 * @param absentes probes in which a provider was not there
 * @param maintenance how often it was seen in a maintenance
 */
record Mesure(
        long tranches, long repondus, long servis, long fournisseurKo, long passerelleKo, long refuses, long presentes,
        long absentes, long maintenance) {

    static final Mesure RIEN = new Mesure(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Mesure somme(Stream<Mesure> mesures) {
        return mesures.reduce(RIEN, Mesure::plus);
    }

    Mesure plus(Mesure autre) {
        return new Mesure(tranches + autre.tranches, repondus + autre.repondus, servis + autre.servis,
                fournisseurKo + autre.fournisseurKo, passerelleKo + autre.passerelleKo, refuses + autre.refuses,
                presentes + autre.presentes, absentes + autre.absentes, maintenance + autre.maintenance);
    }

    /**
     * What it was to answer, as the service levels {@code fournisseur} and {@code interne} count it: a flood of refused calls
     * must not hide failures.
     */
    Compte compte(Sujet sujet) {
        return sujet == Sujet.PASSERELLE
                ? new Compte(repondus + fournisseurKo, passerelleKo, presentes > 0)
                : new Compte(repondus + presentes, fournisseurKo + absentes, false);
    }

    /** What is promised, as the service level {@code contractuel} counts it: all calls, and those that failed at the gateway. */
    Compte engagement() {
        return new Compte(repondus + fournisseurKo + refuses, passerelleKo, presentes > 0);
    }
}
