package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.ServiceEnPanne;

/** A start that comes about as a whole, or leaves nothing behind but the logs that tell why. */
final class Depart {

    private Depart() {
    }

    /** What is started in a folder of its own, each part closed with the rest. */
    @FunctionalInterface
    interface Ouverture<T> {
        T ouvrir(Fermeture fermeture, Dossier dossier) throws Exception;
    }

    static Suite lancer(SuiteOptions options, Consumer<String> progres) throws EchecDemarrage {
        return lancer(options, (fermeture, dossier) -> new Demarrage(options, progres, fermeture, dossier).lancer());
    }

    static <T> T lancer(SuiteOptions options, Ouverture<T> ouverture) throws EchecDemarrage {
        Fermeture fermeture = new Fermeture();
        try {
            Dossier dossier = fermeture.ouvrir(() -> ouvrir(options.donnees()));
            // Only now: what a launcher that was killed left behind may have held the port until a moment ago.
            verifierPort(options.port());
            try {
                return ouverture.ouvrir(fermeture, dossier);
            } catch (ServiceEnPanne e) {
                dossier.garderJournaux();
                throw new EchecDemarrage(e.ligne(), e);
            }
        } catch (Exception e) {
            boolean arretDemande = fermeture.fermee();
            fermeture.close();
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw echec(e, arretDemande);
        }
    }

    private static Dossier ouvrir(Path donnees) throws IOException, EchecDemarrage {
        return donnees == null
                ? Dossier.temporaire()
                : Dossier.ouvrir(donnees)
                        .orElseThrow(() -> new EchecDemarrage("Le dossier " + donnees + " sert déjà à une suite en marche."));
    }

    private static void verifierPort(int port) throws EchecDemarrage {
        if (port != 0 && !Ports.estLibre(port)) {
            throw new EchecDemarrage("Le port " + port + " est déjà pris : choisissez-en un autre avec --port.");
        }
    }

    private static EchecDemarrage echec(Exception e, boolean arretDemande) {
        if (arretDemande || e instanceof InterruptedException) {
            return new EchecDemarrage("Démarrage interrompu.", e);
        }
        return e instanceof EchecDemarrage echec
                ? echec
                : new EchecDemarrage("Le démarrage a échoué : "
                        + Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName()), e);
    }
}
