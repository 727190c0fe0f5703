package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.registre.recherche.Epreuve;
import fr.apiparticulier.suite.registre.recherche.Pgbench;

/** One run: of each registry a small one and a large one, side by side on a PostgreSQL of its own. */
final class Banc {

    private static final int MEGA = 1 << 20;
    /** What an import may take of what a bare copy reaches, and the memory it may. */
    private static final double MOITIE = 0.5;
    private static final long MEMOIRE = 400L * MEGA;
    /** Of the machine's, a quarter is PostgreSQL's, as its documentation advises; megabytes. */
    private static final long MEMOIRE_BASE = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
            .getTotalMemorySize() / 4
            / MEGA;

    private final Options options;
    private final Consumer<String> sortie;
    private final Population petite;
    private final Population grande;

    /** @throws IOException in one line, if what it needs is not there */
    Banc(Options options, long graine, Consumer<String> sortie) throws IOException, InterruptedException {
        sortie.accept("%,d people beside %,d; %s".formatted(options.personnes(), options.petit(), Pgbench.version()));
        this.options = options;
        this.sortie = sortie;
        this.petite = new Population(graine, options.petit());
        this.grande = new Population(graine, options.personnes());
    }

    /** @return whether all of it is within the targets */
    boolean mesurer(Registre registre) throws IOException, SQLException, InterruptedException, EchecDemarrage {
        Path dossier = Files.createTempDirectory("bench-registry");
        try (Executable serveur = Executable.ouvrir(registre.service(), dossier, MEMOIRE_BASE)) {
            Executable petit = serveur.avec("petit");
            Executable grand = serveur.avec("grand");
            new Course(petit, registre.tables()).importer(registre.ecrire(dossier.resolve("petit.ndjson"), petite));
            boolean rempli = remplir(registre, grand, dossier);
            reposer(petit);
            reposer(grand);
            try (Epreuve epreuve = new Epreuve(registre, petit, petite, grand, grande, dossier)) {
                return epreuve.tenir(options.tours(), sortie) & rempli;
            }
        } finally {
            effacer(dossier);
        }
    }

    private boolean remplir(Registre registre, Executable grand, Path dossier)
            throws IOException, SQLException, InterruptedException {
        Path fichier = registre.ecrire(dossier.resolve("grand.ndjson"), grande);
        sortie.accept("");
        sortie.accept("%s, a file of %,d MB".formatted(registre.service().audience(), Files.size(fichier) / MEGA));
        Course course = new Course(grand, registre.tables());
        Course.Temps copie = course.importer(fichier);
        Files.delete(fichier);
        sortie.accept(ligne("import (its JVM's start included)", copie));
        boolean tient = copie.memoire() <= MEMOIRE;
        double rapport = Double.NaN;
        if (registre.estCompare()) {
            Course.Temps nue = course.copier(dossier);
            sortie.accept(ligne("bare COPY into the same indexed tables", nue));
            rapport = copie.parSeconde() / nue.parSeconde();
            tient &= rapport >= MOITIE;
        }
        sortie.accept(String.format(Locale.ROOT, "%sat most %,d MB resident: %s",
                registre.estCompare() ? String.format(Locale.ROOT, "ratio %.2f, ", rapport) : "", copie.memoire() / MEGA,
                tient ? "within the target" : "missed"));
        return tient;
    }

    private static String ligne(String quoi, Course.Temps temps) {
        return String.format(Locale.ROOT, "%-40s %,12d rows in %6.1f s, %,9.0f rows/s", quoi, temps.lignes(),
                temps.duree().toMillis() / 1_000.0, temps.parSeconde());
    }

    /** What PostgreSQL would otherwise do by itself while it is measured; and it has read everything, as after some hours of questions. */
    private static void reposer(Executable executable) throws SQLException {
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            sql.execute("vacuum analyze");
            sql.execute("checkpoint");
            sql.execute("create extension pg_prewarm");
            // Indexes last: where not all has room, they stay.
            sql.execute("select pg_prewarm(oid) from (select oid from pg_class where relkind in ('r', 'i')"
                    + " and relnamespace = 'public'::regnamespace order by relkind desc) toutes");
        }
    }

    private static void effacer(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
