package fr.apiparticulier.suite.conformance.age;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A child's birth date as the answer's version writes it: in one member or in three. What is unknown or no date stays as it
 * is written.
 *
 * @param membre the member that holds the year
 * @param avant what stands before the year in it
 * @param annee null if unknown
 * @param apres what stands after the year
 * @param mois two digits, or null
 * @param jour two digits, or null
 */
record NaissanceEcrite(String membre, String avant, Integer annee, String apres, String mois, String jour) {

    private static final Pattern ISO = Pattern.compile("()(\\d{4})(-(\\d{2})-(\\d{2}))");
    private static final Pattern COMPACTE = Pattern.compile("((\\d{2})(\\d{2}))(\\d{4})");
    private static final String ANNEE = "anneeDateDeNaissance";

    static NaissanceEcrite de(JsonNode enfant) {
        Matcher iso = ISO.matcher(enfant.path("date_naissance").asText(""));
        if (iso.matches()) {
            return lue("date_naissance", "", iso.group(2), iso.group(3), iso.group(4), iso.group(5));
        }
        Matcher compacte = COMPACTE.matcher(enfant.path("dateDeNaissance").asText(""));
        if (compacte.matches()) {
            return lue("dateDeNaissance", compacte.group(1), compacte.group(4), "", compacte.group(3), compacte.group(2));
        }
        return lue(ANNEE, "", enfant.path(ANNEE).asText(""), "", enfant.path("moisDateDeNaissance").asText(""),
                enfant.path("jourDateDeNaissance").asText(""));
    }

    private static NaissanceEcrite lue(String membre, String avant, String annee, String apres, String mois, String jour) {
        boolean connue = annee.matches("[1-9]\\d{3}");
        return new NaissanceEcrite(membre, avant, connue ? Integer.valueOf(annee) : null, apres, mois, jour);
    }

    NaissanceEcrite plusTard(long annees) {
        Integer autre = annee == null ? null : Integer.valueOf(annee + (int) annees);
        boolean perdu = autre != null && "02".equals(mois) && "29".equals(jour) && !Year.isLeap(autre);
        // Somebody born on the 29th of February is not born in other years: the 28th is.
        return new NaissanceEcrite(membre, perdu ? avant.replaceFirst("^29", "28") : avant, autre,
                perdu ? apres.replaceFirst("29$", "28") : apres, mois, perdu ? "28" : jour);
    }

    boolean estApres(LocalDate aujourdhui) {
        if (annee == null) {
            return false;
        }
        LocalDate premier = LocalDate.of(annee, nombre(mois, 12), 1);
        return premier.withDayOfMonth(nombre(jour, premier.lengthOfMonth())).isAfter(aujourdhui);
    }

    void ecrire(ObjectNode enfant) {
        if (annee == null) {
            return;
        }
        JsonNode avantLui = enfant.path(membre);
        if (avantLui.isInt()) {
            enfant.put(membre, annee);
        } else {
            enfant.put(membre, avant + annee + apres);
        }
        if (membre.equals(ANNEE) && jour.matches("\\d{2}")) {
            enfant.put("jourDateDeNaissance", jour);
        }
    }

    /** An unknown part is read as the first one: a child surely born is never taken for one still to come. */
    private static int nombre(String partie, int plafond) {
        return partie.matches("\\d{1,2}") ? Math.min(Math.max(1, Integer.parseInt(partie)), plafond) : 1;
    }
}
