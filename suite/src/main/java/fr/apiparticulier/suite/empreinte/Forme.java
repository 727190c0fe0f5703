package fr.apiparticulier.suite.empreinte;

import java.util.Arrays;
import java.util.Optional;

/** In what form a service is delivered. */
enum Forme {
    NATIF("native", "native"),
    JVM("jvm", "JVM"),
    CACHE("aot", "JVM + AOT cache");

    private final String mot;
    private final String nom;

    Forme(String mot, String nom) {
        this.mot = mot;
        this.nom = nom;
    }

    /** @param mot of the command line */
    static Optional<Forme> deMot(String mot) {
        return Arrays.stream(values()).filter(forme -> forme.mot.equals(mot)).findFirst();
    }

    /** @return as the table says it */
    String nom() {
        return nom;
    }
}
