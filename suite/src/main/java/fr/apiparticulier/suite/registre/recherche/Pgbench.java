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
 * values of another question from a table now and then, and that reading is counted for it like any other.
 */
public final class Pgbench {

    private static final Pattern DEBIT = Pattern.compile("tps = ([0-9.]+)");
    private static final String TABLE = "banc_valeurs";
    /** Of so many transactions one takes other values. */
    private static final int USAGE = 20;
    private static final int COEURS = 2;

    private final Executable executable;
    private final int connexions;
    private final Path script;

    private Pgbench(Executable executable, int connexions, Path script) {
        this.executable = executable;
        this.connexions = connexions;
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
     * @param lectures what is read for some questions; those that are read otherwise than most are left out
     * @param dossier for its script
     */
    static Pgbench preparer(Executable executable, int connexions, List<Lecture> lectures, Path dossier)
            throws SQLException, IOException {
        List<String> instructions = habituelles(lectures);
        List<List<String>> valeurs = lectures.stream().filter(une -> une.instructions().equals(instructions))
                .map(une -> une.valeurs().stream().flatMap(List::stream).toList()).toList();
        garder(executable, valeurs);
        return new Pgbench(executable, connexions,
                Files.writeString(dossier.resolve("pgbench.sql"), script(instructions, valeurs)));
    }

    static List<String> habituelles(List<Lecture> lectures) {
        return lectures.stream().collect(Collectors.groupingBy(Lecture::instructions, Collectors.counting())).entrySet()
                .stream().max(java.util.Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static void garder(Executable executable, List<List<String>> valeurs) throws SQLException {
        int colonnes = valeurs.get(0).size();
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            sql.execute("drop table if exists " + TABLE);
            sql.execute("create table " + TABLE + " (numero integer primary key" + IntStream.rangeClosed(1, colonnes)
                    .mapToObj(i -> ", v" + i + " text").collect(Collectors.joining()) + ")");
            try (PreparedStatement ligne = connexion.prepareStatement(
                    "insert into " + TABLE + " values (?" + ", ?".repeat(colonnes) + ")")) {
                for (int numero = 0; numero < valeurs.size(); numero++) {
                    ligne.setInt(1, numero);
                    for (int i = 0; i < colonnes; i++) {
                        ligne.setString(i + 2, valeurs.get(numero).get(i));
                    }
                    ligne.addBatch();
                }
                ligne.executeBatch();
            }
        }
    }

    private static String script(List<String> instructions, List<List<String>> valeurs) {
        List<String> lignes = new ArrayList<>(List.of("\\set tirage random(1, " + USAGE + ")",
                "\\if :tirage = 1 or :neuf = 1",
                "\\set neuf 0",
                "\\set numero random(0, " + (valeurs.size() - 1) + ")",
                "select * from " + TABLE + " where numero = :numero \\gset",
                "\\endif"));
        int avant = 0;
        for (String instruction : instructions) {
            int debut = avant;
            lignes.add(Pattern.compile("\\$(\\d+)").matcher(instruction)
                    .replaceAll(place -> ":v" + (debut + Integer.parseInt(place.group(1)))) + ";");
            avant += (int) Pattern.compile("\\$(\\d+)").matcher(instruction).results().map(place -> place.group(1)).distinct()
                    .count();
        }
        return String.join("\n", lignes) + "\n";
    }

    /** @return questions a second */
    double mesurer(int secondes) throws IOException, InterruptedException {
        ProcessBuilder commande = new ProcessBuilder("pgbench", "--no-vacuum", "--protocol=prepared",
                "--client=" + connexions, "--jobs=" + Math.min(COEURS, connexions), "--time=" + secondes, "--define=neuf=1",
                "--file=" + script, "--host=127.0.0.1", "--port=" + executable.port(), "--username=postgres",
                executable.base()).redirectErrorStream(true);
        commande.environment().put("PGPASSWORD", "postgres");
        // As a provider's own connections have it.
        commande.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan");
        Process processus = commande.start();
        String dit = new String(processus.getInputStream().readAllBytes());
        Matcher debit = DEBIT.matcher(dit);
        if (processus.waitFor() != 0 || !debit.find()) {
            throw new IOException("pgbench failed: " + dit.lines().reduce((une, autre) -> autre).orElse(""));
        }
        return Double.parseDouble(debit.group(1)) * (USAGE + 1) / USAGE;
    }

    /** @return what it was told to run, without values */
    String dit() throws IOException {
        return String.format(Locale.ROOT, "%d connections: %s", connexions,
                Files.readAllLines(script).stream().skip(6).collect(Collectors.joining(" ")));
    }
}
