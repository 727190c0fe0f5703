package fr.apiparticulier.suite.conformance.cas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of cases: one sub-folder per operation, in name order. Files beside the sub-folders are no cases.
 *
 * @param dossiers never empty
 */
public record Recueil(List<Dossier> dossiers) {

    /**
     * The cases of one operation.
     *
     * @param operation the folder's name
     * @param cas those that could be read
     * @param illisibles those that could not
     */
    public record Dossier(String operation, List<Cas> cas, List<Illisible> illisibles) {

        public int taille() {
            return cas.size() + illisibles.size();
        }
    }

    /** A file that is no case. */
    public record Illisible(String nom, String motif) {
    }

    /** @throws IllegalArgumentException in one line, if the folder is none or holds no operation */
    public static Recueil lire(Path dossier) {
        if (!Files.isDirectory(dossier)) {
            throw new IllegalArgumentException(dossier + ": not a folder");
        }
        List<Dossier> dossiers = enfants(dossier).filter(Files::isDirectory).map(Recueil::dossier)
                .filter(lu -> lu.taille() > 0).toList();
        if (dossiers.isEmpty()) {
            throw new IllegalArgumentException(dossier + ": holds no folder of cases (expected: one folder per operation)");
        }
        return new Recueil(dossiers);
    }

    /** @return the cases of one operation alone @throws IllegalArgumentException in one line, if there are none */
    public Recueil seulement(String operation) {
        List<Dossier> restants = dossiers.stream().filter(dossier -> dossier.operation().equals(operation)).toList();
        if (restants.isEmpty()) {
            throw new IllegalArgumentException(operation + ": no folder of that name among the cases");
        }
        return new Recueil(restants);
    }

    private static Dossier dossier(Path dossier) {
        List<LectureCas> lus = enfants(dossier).filter(LectureCas::estUnCas)
                .map(fichier -> LectureCas.lire(dossier.getFileName().toString(), fichier)).toList();
        return new Dossier(dossier.getFileName().toString(),
                lus.stream().map(LectureCas::cas).filter(Objects::nonNull).toList(),
                lus.stream().map(LectureCas::illisible).filter(Objects::nonNull).toList());
    }

    private static Stream<Path> enfants(Path dossier) {
        try (Stream<Path> enfants = Files.list(dossier)) {
            return enfants.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
