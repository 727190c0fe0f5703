package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** {@code suite/bench-registry}: imports a file of that many students, copies the same rows bare, and tells both speeds. */
final class RegistreBancCommande {

    private static final int USAGE = 2;
    private static final int MEGA = 1 << 20;
    /** What an import may take of what a bare copy reaches, and the memory it may. */
    private static final double MOITIE = 0.5;
    private static final long MEMOIRE = 400L * MEGA;

    private RegistreBancCommande() {
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(executer(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    private static int executer(PrintStream sortie, String... arguments)
            throws IOException, SQLException, InterruptedException {
        if (arguments.length != 2 || !arguments[0].equals("--records") || !arguments[1].matches("[1-9]\\d{0,7}")) {
            System.err.println("Usage: suite/bench-registry [--records N]");
            return USAGE;
        }
        Path dossier = Files.createTempDirectory("bench-registry");
        try (Executable executable = Executable.ouvrir(dossier)) {
            int combien = Integer.parseInt(arguments[1]);
            Path fichier = Etudiants.ecrire(dossier.resolve("etudiants.ndjson"), combien);
            sortie.printf(Locale.ROOT, "file: %,d records, %,d MB%n", combien, Files.size(fichier) / MEGA);
            Course course = new Course(executable);
            Course.Temps copie = course.importer(fichier);
            Course.Temps nue = course.copier(dossier);
            sortie.println(ligne("import (its JVM's start included)", copie));
            sortie.println(ligne("bare COPY into the same indexed tables", nue));
            double rapport = copie.parSeconde() / nue.parSeconde();
            sortie.printf(Locale.ROOT, "ratio: %.2f; at most %,d MB resident%n", rapport, copie.memoire() / MEGA);
            return rapport >= MOITIE && copie.memoire() <= MEMOIRE ? 0 : 1;
        } catch (EchecDemarrage e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            effacer(dossier);
        }
    }

    private static String ligne(String quoi, Course.Temps temps) {
        return String.format(Locale.ROOT, "%s: %,d rows in %.1f s, %,.0f rows/s", quoi, temps.lignes(),
                temps.duree().toMillis() / 1_000.0, temps.parSeconde());
    }

    private static void effacer(Path dossier) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            for (Path fichier : fichiers.toList()) {
                Files.delete(fichier);
            }
        }
        Files.delete(dossier);
    }
}
