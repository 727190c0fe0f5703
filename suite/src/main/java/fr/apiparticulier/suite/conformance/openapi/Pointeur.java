package fr.apiparticulier.suite.conformance.openapi;

/** The steps of JSON pointers (RFC 6901). */
final class Pointeur {

    private Pointeur() {
    }

    static String pas(String nom) {
        return nom.replace("~", "~0").replace("/", "~1");
    }
}
