package fr.apiparticulier.suite.registre.recherche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.apiparticulier.suite.registre.Executable;

/**
 * PostgreSQL's own benchmark, with the very statements that a port sends. It cannot make a key; so each of its clients takes the
 * values of several questions from a table, then asks one after the other, and reading that table is counted for it as one more.
 */
public final class Pgbench {

    private static final Pattern DEBIT = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String TABLE = "banc_valeurs";
    /** Nobody asks the same question twice in a row: what a processor still holds of it would be measured. */
    private static final int LOT = 20;
    private static final int COEURS = 2;

    private final Executable executable;
    private final int connexions;
    private final List<String> instructions;
    private final Path script;

    private Pgbench(Executable executable, int connexions, List<String> instructions, Path script) {
        this.executable = executable;
        this.connexions = connexions;
        this.instructions = instructions;
        this.script = script;
    }

    /** @throws IOException in one line, if it is not installed */
    public static String version() throws IOException, InterruptedException {
        try {
            Process processus = new ProcessBuilder("pgbench", "--version").redirectErrorStream(true).start();
            String version = new String(processus.getInputStream().readAllBytes()).strip();
            processus.waitFor();
            return version;
        } catch (IOException e) {
            throw new IOException("pgbench is not installed; on Debian it is in the package postgresql-15 "
                    + "(or later), on Fedora in postgresql-contrib.", e);
        }
    }

    /**
     * @param lectures what is read for some questions, {@value #LOT} at least that are read as most are; the others are left out
     * @param dossier for its script
     */
    static Pgbench preparer(Executable executable, int connexions, List<Lecture> lectures, Path dossier)
            throws SQLException, IOException {
        List<String> instructions = habituelles(lectures);
        List<List<String>> valeurs = lectures.stream().filter(une -> une.instructions().equals(instructions))
                .map(une -> une.valeurs().stream().flatMap(List::stream).toList()).toList();
        garder(executable, valeurs);
        return new Pgbench(executable, connexions, instructions,
                Files.writeString(dossier.resolve("pgbench.sql"), script(instructions, valeurs)));
    }

    static List<String> habituelles(List<Lecture> lectures) {
        return lectures.stream().collect(Collectors.groupingBy(Lecture::instructions, Collectors.counting())).entrySet()
                .stream().max(java.util.Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static void garder(Executable executable, List<List<String>> valeurs) throws SQLException {
        int colonnes = LOT * valeurs.get(0).size();
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            sql.execute("drop table if exists " + TABLE);
            sql.execute("create table " + TABLE + " (numero integer primary key" + IntStream.rangeClosed(1, colonnes)
                    .mapToObj(i -> ", v" + i + " text").collect(Collectors.joining()) + ")");
            try (PreparedStatement ligne = connexion.prepareStatement(
                    "insert into " + TABLE + " values (?" + ", ?".repeat(colonnes) + ")")) {
                for (int lot = 0; lot < valeurs.size() / LOT; lot++) {
                    List<String> ensemble = valeurs.subList(lot * LOT, (lot + 1) * LOT).stream().flatMap(List::stream).toList();
                    ligne.setInt(1, lot);
                    for (int i = 0; i < colonnes; i++) {
                        ligne.setString(i + 2, ensemble.get(i));
                    }
                    ligne.addBatch();
                }
                ligne.executeBatch();
            }
        }
    }

    private static String script(List<String> instructions, List<List<String>> valeurs) {
        List<String> lignes = new ArrayList<>(List.of(
                "\\set numero random(0, " + (valeurs.size() / LOT - 1) + ")",
                "select * from " + TABLE + " where numero = :numero \\gset"));
        int avant = 0;
        for (int question = 0; question < LOT; question++) {
            for (String instruction : instructions) {
                int debut = avant;
                lignes.add(PLACE.matcher(instruction)
                        .replaceAll(place -> ":v" + (debut + Integer.parseInt(place.group(1)))) + ";");
                avant += (int) PLACE.matcher(instruction).results().map(place -> place.group(1)).distinct().count();
            }
        }
        return String.join("\n", lignes) + "\n";
    }

    /** @return questions a second */
    double mesurer(int secondes) throws IOException, InterruptedException {
        ProcessBuilder commande = new ProcessBuilder("pgbench", "--no-vacuum", "--protocol=prepared",
                "--client=" + connexions, "--jobs=" + Math.min(COEURS, connexions), "--time=" + secondes, "--file=" + script,
                "--host=127.0.0.1", "--port=" + executable.port(), "--username=postgres",
                executable.base()).redirectErrorStream(true);
        commande.environment().put("PGPASSWORD", "postgres");
        // As a provider's own connections have it.
        commande.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1");
        Process processus = commande.start();
        String dit = new String(processus.getInputStream().readAllBytes());
        Matcher debit = DEBIT.matcher(dit);
        if (processus.waitFor() != 0 || !debit.find()) {
            throw new IOException("pgbench failed: " + dit.lines().reduce((une, autre) -> autre).orElse(""));
        }
        return Double.parseDouble(debit.group(1)) * (LOT + 1);
    }

    /** @return what it was told to run, without values */
    String dit() {
        return String.format(Locale.ROOT, "%d connections: %s", connexions, String.join("; ", instructions));
    }
}
