package fr.apiparticulier.suite.registre.recherche;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.suite.registre.Executable;

/** Learns of PostgreSQL itself what a port reads: nobody writes down a second time what is to be compared. */
final class Ecoute {

    /** A line that does not begin so goes on with the one before. */
    private static final Pattern INSTRUCTION = Pattern.compile("(?s).*LOG:\\s+execute [^:]*: (.*)");
    private static final Pattern VALEURS = Pattern.compile("(?s).*DETAIL:\\s+[Pp]arameters: (.*)");
    private static final String NOUVELLE = "\\R(?!\\t)";
    private static final Pattern VALEUR = Pattern.compile("\\$\\d+ = '((?:[^']++|'')*+)'");
    /** Between readings: a transaction, and how long a statement may last. */
    private static final Pattern AUTOUR = Pattern.compile("(?i)(begin|commit|start transaction|set )\\b.*|.*set_config.*");
    /** Around a reading: which state of the registry it saw. A bare look-up tells none. */
    private static final Pattern ENVELOPPE = Pattern
            .compile("select lu\\.\\*.* left join lateral \\(select \\*, true from \\((.*)\\) s\\) lu on true");

    private final Executable executable;
    private final Voie port;

    Ecoute(Executable executable, Voie port) {
        this.executable = executable;
        this.port = port;
    }

    /** @return of each question what was read for it */
    List<Lecture> ecouter(Cle cle, List<Object> questions) throws IOException, SQLException, InterruptedException {
        List<Lecture> lectures = new ArrayList<>();
        regler("alter system set log_statement = 'all'");
        try (RandomAccessFile journal = new RandomAccessFile(executable.journal().toFile(), "r")) {
            // The setting comes to a connection when it is used next.
            port.demander(cle, questions, 1);
            for (Object question : questions) {
                journal.seek(journal.length());
                port.demander(cle, List.of(question), 1);
                byte[] nouveau = new byte[(int) (journal.length() - journal.getFilePointer())];
                journal.readFully(nouveau);
                lectures.add(lire(new String(nouveau, StandardCharsets.UTF_8)));
            }
        } finally {
            regler("alter system reset log_statement");
        }
        return lectures;
    }

    private void regler(String reglage) throws SQLException {
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            sql.execute(reglage);
            sql.execute("select pg_reload_conf()");
        }
    }

    static Lecture lire(String journal) {
        List<String> instructions = new ArrayList<>();
        List<List<String>> valeurs = new ArrayList<>();
        for (String ligne : journal.split(NOUVELLE)) {
            Matcher instruction = INSTRUCTION.matcher(ligne);
            Matcher donnees = VALEURS.matcher(ligne);
            if (instruction.matches()) {
                instructions.add(ENVELOPPE.matcher(instruction.group(1).replaceAll("\\s+", " ").strip()).replaceFirst("$1"));
                valeurs.add(List.of());
            } else if (donnees.matches() && !valeurs.isEmpty()) {
                valeurs.set(valeurs.size() - 1,
                        VALEUR.matcher(donnees.group(1)).results().map(une -> une.group(1).replace("''", "'")).toList());
            }
        }
        for (int i = instructions.size() - 1; i >= 0; i--) {
            if (AUTOUR.matcher(instructions.get(i)).matches()) {
                instructions.remove(i);
                valeurs.remove(i);
            }
        }
        return new Lecture(List.copyOf(instructions), List.copyOf(valeurs));
    }
}
