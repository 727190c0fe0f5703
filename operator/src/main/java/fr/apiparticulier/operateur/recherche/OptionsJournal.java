package fr.apiparticulier.operateur.recherche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the journal is. */
final class OptionsJournal {

    @Option(names = "--export", required = true, paramLabel = "FICHIER", description = "un export du journal")
    private Path export;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Base base;

    /** The gateway's database; without a file, the driver looks for the password in {@code .pgpass}. */
    static final class Base {

        @Option(names = "--base", required = true, paramLabel = "URL",
                description = "la base de la passerelle : jdbc:postgresql://hote:5432/gateway?user=lecteur")
        private String url;

        @Option(names = "--password-file", paramLabel = "FICHIER", description = "son mot de passe (~/.pgpass sinon)")
        private Path motDePasse;
    }

    Journal journal() {
        return export == null ? new BaseJournal(base.url, motDePasse()) : new ExportJournal(export);
    }

    private String motDePasse() {
        try {
            return base.motDePasse == null ? null : Files.readString(base.motDePasse).strip();
        } catch (IOException e) {
            throw new RechercheImpossible("Le fichier du mot de passe est illisible : " + base.motDePasse);
        }
    }
}
