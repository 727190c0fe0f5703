package fr.apiparticulier.suite.lancement.processus;

import java.nio.file.Path;

/** A service stopped by itself, or did not become ready in time. */
public final class ServiceEnPanne extends Exception {

    private static final long serialVersionUID = 1L;

    private final String nom;
    private final transient Path journal;
    private final boolean arrete;

    ServiceEnPanne(Programme programme, boolean arrete) {
        super(programme.nom() + (arrete ? " stopped" : " is not ready in time"));
        this.nom = programme.nom();
        this.journal = programme.journal();
        this.arrete = arrete;
    }

    /** @return the French line for whoever started it */
    public String ligne() {
        return "Le service " + nom + (arrete ? " s'est arrêté" : " n'est pas prêt à temps") + " ; son journal : " + journal;
    }

    public String nom() {
        return nom;
    }

    public Path journal() {
        return journal;
    }

    /** @return true if its process has ended, false if it runs and does not get ready */
    public boolean arrete() {
        return arrete;
    }
}
