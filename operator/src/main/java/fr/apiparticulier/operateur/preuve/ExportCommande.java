package fr.apiparticulier.operateur.preuve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Line;
import fr.apiparticulier.journal.Lines;

/** {@code particulier journal export}. */
@Command(name = "export",
        description = "Écrit tout le journal dans un fichier NDJSON, que « verify » lit sans la base.")
public final class ExportCommande extends Commande {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private BaseJournal base;

    @Parameters(paramLabel = "FICHIER", description = "à écrire ; il ne doit pas exister")
    private Path fichier;

    @Override
    int faire(PrintWriter sortie) throws SQLException {
        try (Connection ouverte = base.ouvrir();
                BufferedWriter lignes = Files.newBufferedWriter(fichier, StandardOpenOption.CREATE_NEW)) {
            Dump.read(ouverte, line -> ecrire(lignes, line));
            sortie.println("Écrit : " + fichier);
            return FAIT;
        } catch (FileAlreadyExistsException e) {
            throw new PreuveImpossible("Le fichier existe déjà : " + fichier);
        } catch (IOException | UncheckedIOException e) {
            throw new PreuveImpossible("Le fichier ne peut être écrit : " + fichier);
        }
    }

    private static void ecrire(BufferedWriter lignes, Line line) {
        try {
            lignes.write(Lines.write(line));
            lignes.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
