package fr.apiparticulier.suite.canari;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where something of a suite stays, each place by its name with all that stands there. */
final class Lieux {

    /** PostgreSQL's own files, which are asked by SQL; Redis' program; secrets. */
    private static final Set<String> ILLISIBLES = Set.of("postgres", "redis", "cles", "secrets");

    private Lieux() {
    }

    /**
     * @return every file of a suite's folder: logs, the journal's spool, what processes were started with, and what else there
     *         is; without those of the spool that go to the database while one looks
     */
    static Map<String, String> fichiers(Path dossier) throws IOException {
        Map<String, String> textes = new TreeMap<>();
        try (Stream<Path> tout = Files.walk(dossier)) {
            for (Path fichier : tout.filter(Files::isRegularFile).toList()) {
                Path nom = dossier.relativize(fichier);
                if (!ILLISIBLES.contains(nom.getName(0).toString())) {
                    lire(fichier).ifPresent(texte -> textes.put(nom.toString(), texte));
                }
            }
        }
        return textes;
    }

    private static Optional<String> lire(Path fichier) throws IOException {
        try {
            return Optional.of(new String(Files.readAllBytes(fichier), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** @return every column of every table, as text */
    static Map<String, String> colonnes(Connection base) throws SQLException {
        Map<String, String> textes = new TreeMap<>();
        try (Statement sql = base.createStatement()) {
            List<String[]> colonnes = new ArrayList<>();
            try (ResultSet lignes = sql.executeQuery("select table_name, column_name from information_schema.columns"
                    + " where table_schema = 'public'")) {
                while (lignes.next()) {
                    colonnes.add(new String[]{lignes.getString(1), lignes.getString(2)});
                }
            }
            for (String[] colonne : colonnes) {
                try (ResultSet tout = sql.executeQuery(
                        "select coalesce(string_agg(\"%s\"::text, chr(10)), '') from \"%s\"".formatted(colonne[1],
                                colonne[0]))) {
                    tout.next();
                    textes.put(colonne[0] + "." + colonne[1], tout.getString(1));
                }
            }
        }
        return textes;
    }
}
