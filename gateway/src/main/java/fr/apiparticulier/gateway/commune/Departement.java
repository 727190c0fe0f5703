package fr.apiparticulier.gateway.commune;

/** The département within the code of a commune. */
final class Departement {

    /** Corsica's until 1976; the public contract accepts no commune code that begins so. */
    static final String CORSE = "20";
    private static final String OUTRE_MER = "9";

    private Departement() {
    }

    /** @return the first two characters, overseas (97, 98) the first three */
    static String de(String commune) {
        boolean troisCaracteres = commune.startsWith(OUTRE_MER) && commune.charAt(1) >= '7';
        return commune.substring(0, troisCaracteres ? 3 : 2);
    }
}
