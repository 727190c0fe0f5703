package fr.apiparticulier.gateway.commune;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The list that ships within this program. A native executable has it as the builder read it: this class is initialised there,
 * and what it holds is a part of the executable, of which only those pages are in memory that somebody asked about. On a JVM
 * it is read when somebody asks first, which takes some hundred milliseconds.
 */
final class ListeLivree {

    private static final String FICHIER = "/communes/communes.csv";

    /** An error of its initialisation says that this program was built without one. */
    static final Communes LISTE = new ListeCommunes(lignes());

    private ListeLivree() {
    }

    /** @return its lines, read anew each time */
    static List<Ligne> lignes() {
        try {
            return FichierCommunes.lire(ListeLivree.class.getResourceAsStream(FICHIER));
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }
}
