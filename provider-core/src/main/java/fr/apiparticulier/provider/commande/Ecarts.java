package fr.apiparticulier.provider.commande;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.apiparticulier.provider.registre.ErreurImport;

/** The file of rejects: one line per record left out, for the data holder, without a value of it. */
final class Ecarts implements AutoCloseable {

    private final BufferedWriter fichier;

    /** @param chemin null for nowhere; what is there is written anew */
    Ecarts(Path chemin) throws IOException {
        this.fichier = chemin == null ? null : Files.newBufferedWriter(chemin);
    }

    /** @throws UncheckedIOException if it cannot be written; the import ends then, and changes nothing */
    void ecrire(long ligne, ErreurImport erreur) {
        if (fichier != null) {
            try {
                fichier.append(Commande.dite(ligne, erreur));
                fichier.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (fichier != null) {
            fichier.close();
        }
    }
}
