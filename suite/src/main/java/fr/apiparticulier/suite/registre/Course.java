package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The same rows brought into the same tables in two ways, one after the other, on one database. */
final class Course {

    private static final Pattern SOMMET = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int KIO = 1_024;
    private static final int PAS = 100;

    private final Executable executable;
    private final List<String> tables;

    /** @param tables those that rows go to */
    Course(Executable executable, List<String> tables) {
        this.executable = executable;
        this.tables = tables;
    }

    /** @param memoire the most that was resident, bytes; zero where that is not measured */
    record Temps(long lignes, Duration duree, long memoire) {
        double parSeconde() {
            return lignes / (duree.toNanos() / 1e9);
        }
    }

    /** The provider's executable, from its start to its end; the schema is there before. */
    Temps importer(Path fichier) throws IOException, InterruptedException, SQLException {
        attendre(executable.lancer(List.of("-Xmx96m"), "generations"));
        long debut = System.nanoTime();
        long memoire = attendre(executable.lancer(List.of("-Xmx96m"), "import", fichier.toString()));
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            long lignes = 0;
            for (String table : tables) {
                lignes += nombre(sql, "select count(*) from " + partition(sql, table));
            }
            return new Temps(lignes, duree, memoire);
        }
    }

    /** Those rows, from files that PostgreSQL wrote itself, into tables of the same columns, checks and indexes. */
    Temps copier(Path dossier) throws SQLException, IOException {
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            CopyManager copie = connexion.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                String partition = partition(sql, table);
                sql.execute("create table nue_" + table + " (like " + partition + " including all)");
                try (OutputStream sortie = Files.newOutputStream(dossier.resolve(table + ".copy"))) {
                    copie.copyOut("copy " + partition + " to stdout", sortie);
                }
            }
            sql.execute("checkpoint");
            connexion.setAutoCommit(false);
            long lignes = 0;
            long debut = System.nanoTime();
            for (String table : tables) {
                try (InputStream entree = Files.newInputStream(dossier.resolve(table + ".copy"))) {
                    lignes += copie.copyIn("copy nue_" + table + " from stdin", entree, 1 << 16);
                }
            }
            connexion.commit();
            Duration duree = Duration.ofNanos(System.nanoTime() - debut);
            for (String table : tables) {
                sql.execute("drop table nue_" + table);
                Files.delete(dossier.resolve(table + ".copy"));
            }
            connexion.commit();
            return new Temps(lignes, duree, 0);
        }
    }

    private static String partition(Statement sql, String table) throws SQLException {
        return table + "_g" + nombre(sql, "select generation from registre");
    }

    private static long nombre(Statement sql, String question) throws SQLException {
        try (ResultSet reponse = sql.executeQuery(question)) {
            reponse.next();
            return reponse.getLong(1);
        }
    }

    /** @return the most that it had resident */
    private long attendre(Process processus) throws InterruptedException, IOException {
        long sommet = 0;
        while (!processus.waitFor(PAS, TimeUnit.MILLISECONDS)) {
            sommet = Math.max(sommet, sommet(processus.pid()));
        }
        if (processus.exitValue() != 0) {
            throw new IOException("the command ended with " + processus.exitValue() + ": " + executable.dit());
        }
        return sommet;
    }

    private static long sommet(long pid) {
        try {
            Matcher sommet = SOMMET.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return sommet.find() ? Long.parseLong(sommet.group(1)) * KIO : 0;
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }
}
