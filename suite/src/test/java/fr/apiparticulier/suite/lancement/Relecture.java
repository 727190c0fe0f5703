package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.postgres.Bases;
import fr.apiparticulier.suite.lancement.processus.Ports;

/** Opens the databases of a suite that has stopped, and nothing else of it. */
public final class Relecture implements AutoCloseable {

    private final Dossier dossier;
    private final Bases bases;

    private Relecture(Dossier dossier, Bases bases) {
        this.dossier = dossier;
        this.bases = bases;
    }

    /** @param racine the folder that the suite kept everything in */
    public static Relecture de(Path racine) throws IOException, EchecDemarrage {
        Dossier dossier = Dossier.ouvrir(racine).orElseThrow();
        return new Relecture(dossier, Bases.demarrer(dossier.postgres(), Distribution.postgres(), Ports.libre(),
                dossier.secrets(), false, dossier.journaux().resolve("relecture.log")));
    }

    /** @return a connection to the gateway's database */
    public Connection passerelle() throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + bases.port() + "/" + Proprietes.BASE_PASSERELLE,
                Proprietes.BASE_PASSERELLE, dossier.secrets().secret(Proprietes.BASE_PASSERELLE));
    }

    @Override
    public void close() throws IOException {
        bases.close();
        dossier.close();
    }
}
