package fr.apiparticulier.gateway.statut;

/**
 * How many ended well, and how many badly, as a service level counts them.
 *
 * @param vivant whether there was a sign of life, which is neither
 */
record Compte(long bons, long mauvais, boolean vivant) {

    /**
     * Fewer failures are nobody's outage; and a page that anybody may read would tell at what minute somebody asked.
     */
    static final int ECHECS_AU_MOINS = 5;
    /** Of fewer, a share would tell single calls. */
    static final int ESSAIS_AU_MOINS = 100;
    /** What is promised. */
    static final double OBJECTIF = 0.95;
    private static final double MOITIE = 0.5;
    private static final int MILLIEMES = 1_000;

    private long essais() {
        return bons + mauvais;
    }

    Etat etat() {
        if (essais() == 0 && !vivant) {
            return Etat.INCONNU;
        }
        if (mauvais < ECHECS_AU_MOINS) {
            return Etat.OPERATIONNEL;
        }
        double part = (double) bons / essais();
        return part <= MOITIE ? Etat.EN_PANNE : part < OBJECTIF ? Etat.PERTURBE : Etat.OPERATIONNEL;
    }

    /**
     * @param mesure the part of the time that was looked at: the rest was as bad as the gateway's absence is
     * @return the part that ended well, in thousandths that are never more than it was; null if too few would tell
     */
    Double disponibilite(double mesure) {
        return essais() < ESSAIS_AU_MOINS ? null : Math.floor(bons * MILLIEMES * mesure / essais()) / MILLIEMES;
    }
}
