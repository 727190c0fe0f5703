package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.postgres.Bases;
import fr.apiparticulier.suite.lancement.processus.Livrable;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.lancement.processus.Programme;

/** What every start takes from its folder: a PostgreSQL, and services with a port, settings and a log. */
final class Atelier {

    private final SuiteOptions options;
    private final Fermeture fermeture;
    private final Dossier dossier;

    Atelier(SuiteOptions options, Fermeture fermeture, Dossier dossier) {
        this.options = options;
        this.fermeture = fermeture;
        this.dossier = dossier;
    }

    /** Starts PostgreSQL with a database of each name. */
    Bases bases(Collection<String> noms) throws Exception {
        Path journal = dossier.journaux().resolve("postgresql.log");
        try {
            Bases bases = fermeture.ouvrir(() -> Bases.demarrer(dossier.postgres(), Distribution.postgres(),
                    options.portBases() == 0 ? Ports.libre() : options.portBases(), dossier.secrets(), options.durable(),
                    journal));
            dossier.noter(bases.processus());
            bases.creer(noms, dossier.secrets());
            return bases;
        } catch (IOException | IllegalStateException e) {
            dossier.garderJournaux();
            throw new EchecDemarrage("PostgreSQL ne démarre pas ; son journal : " + journal, e);
        }
    }

    /** @param nom of the process, which may be one of several of its module */
    Programme programme(String nom, String module, int port, Map<String, String> proprietes)
            throws IOException, EchecDemarrage {
        Path journal = dossier.journaux().resolve(nom + ".log");
        Files.deleteIfExists(journal);
        Livrable livrable = options.distribution().livrable(module);
        return new Programme(nom, livrable, port, Ports.libre(), proprietes,
                dossier.reglages().resolve(nom + livrable.extension()), journal);
    }
}
