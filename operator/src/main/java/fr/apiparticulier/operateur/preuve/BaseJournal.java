package fr.apiparticulier.operateur.preuve;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import picocli.CommandLine.Option;

/** The gateway's database, where the journal stands; without a file, the driver looks for the password in {@code .pgpass}. */
final class BaseJournal {

    @Option(names = "--base", required = true, paramLabel = "URL",
            description = "la base de la passerelle : jdbc:postgresql://hote:5432/gateway?user=lecteur")
    private String url;

    @Option(names = "--password-file", paramLabel = "FICHIER", description = "son mot de passe (~/.pgpass sinon)")
    private Path motDePasse;

    Connection ouvrir() throws SQLException {
        Properties acces = new Properties();
        if (motDePasse != null) {
            acces.setProperty("password", Fichiers.lire(motDePasse, texte -> texte));
        }
        return DriverManager.getConnection(url, acces);
    }
}
