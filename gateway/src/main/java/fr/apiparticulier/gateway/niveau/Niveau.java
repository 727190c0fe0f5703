package fr.apiparticulier.gateway.niveau;

import java.util.Arrays;
import java.util.Optional;

import org.jboss.logmanager.Level;

/** How much is said in the log, from much to little. Nothing is more than {@code DEBUG}: beyond it libraries print what they carry. */
enum Niveau {
    DEBUG(Level.DEBUG),
    INFO(Level.INFO),
    WARN(Level.WARN),
    ERROR(Level.ERROR);

    private final java.util.logging.Level niveau;

    Niveau(java.util.logging.Level niveau) {
        this.niveau = niveau;
    }

    java.util.logging.Level niveau() {
        return niveau;
    }

    static Optional<Niveau> lire(String mot) {
        return Arrays.stream(values()).filter(un -> un.name().equals(mot)).findFirst();
    }
}
