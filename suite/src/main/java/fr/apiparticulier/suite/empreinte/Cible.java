package fr.apiparticulier.suite.empreinte;

/** What a native executable is held to. */
final class Cible {

    /** A gateway that is missed is there again before a client's second try. */
    static final long PASSERELLE_MS = 150;
    /** A provider also looks whether its schema is the one it knows. */
    static final long FOURNISSEUR_MS = 400;
    /** All six, twice, in a gigabyte and a half beside their database. */
    static final long MEMOIRE = 100L * 1024 * 1024;

    private static final String PASSERELLE = "gateway";

    private Cible() {
    }

    /** @return whether the measure is within what is asked of its form; of the others nothing is */
    static boolean tient(Mesure mesure) {
        long pret = mesure.service().equals(PASSERELLE) ? PASSERELLE_MS : FOURNISSEUR_MS;
        return mesure.forme() != Forme.NATIF
                || mesure.pret() <= pret && mesure.repos() <= MEMOIRE && mesure.charge() <= MEMOIRE;
    }
}
