package fr.apiparticulier.suite.registre.recherche;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.apiparticulier.suite.registre.Executable;

/** How many rows a search by identity reads, and how. */
final class Plan {

    /** Read where the family name and the date were not enough. */
    private static final String BLOC = "bloc_noms";

    private Plan() {
    }

    private record Candidats(String instruction, List<String> valeurs, long nombre) {
    }

    /** @return the plan of the question that has most candidates, with places instead of values, and how many they are */
    static List<String> lignes(Executable executable, List<Lecture> lectures) throws SQLException {
        try (Connection connexion = executable.connexion(); Statement sql = connexion.createStatement()) {
            List<Candidats> tous = new ArrayList<>();
            for (Lecture lecture : lectures) {
                for (int i = 0; i < lecture.instructions().size(); i++) {
                    if (lecture.instructions().get(i).contains(BLOC)) {
                        tous.add(compter(sql, lecture.instructions().get(i), lecture.valeurs().get(i)));
                    }
                }
            }
            Candidats pire = tous.stream().max(Comparator.comparingLong(Candidats::nombre)).orElseThrow();
            List<String> lignes = new ArrayList<>();
            lignes.add(String.format(Locale.ROOT, "candidates of %d misspelt questions: %.1f on average, %d at most",
                    tous.size(), tous.stream().mapToLong(Candidats::nombre).average().orElseThrow(), pire.nombre()));
            lignes.add("its plan: " + pire.instruction());
            lignes.addAll(expliquer(sql, pire));
            return lignes;
        }
    }

    private static Candidats compter(Statement sql, String instruction, List<String> valeurs) throws SQLException {
        String complete = Pattern.compile("\\$(\\d+)").matcher(instruction).replaceAll(
                place -> Matcher.quoteReplacement(litteral(valeurs.get(Integer.parseInt(place.group(1)) - 1))));
        try (ResultSet reponse = sql.executeQuery("select count(distinct id) from (" + complete + ") candidats")) {
            reponse.next();
            return new Candidats(instruction, valeurs, reponse.getLong(1));
        }
    }

    private static List<String> expliquer(Statement sql, Candidats candidats) throws SQLException {
        sql.execute("set plan_cache_mode = force_generic_plan");
        sql.execute("set random_page_cost = 1.1");
        sql.execute("prepare candidats as " + candidats.instruction());
        List<String> lignes = new ArrayList<>();
        try (ResultSet plan = sql.executeQuery("explain (analyze, buffers) execute candidats(" + candidats.valeurs().stream()
                .map(Plan::litteral).collect(Collectors.joining(", ")) + ")")) {
            while (plan.next()) {
                lignes.add("  " + plan.getString(1));
            }
        }
        return lignes;
    }

    private static String litteral(String valeur) {
        return "'" + valeur.replace("'", "''") + "'";
    }
}
