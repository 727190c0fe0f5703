package fr.apiparticulier.suite.grafana;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a dashboard asks for once and says in its queries as {@code $nom}: the values that a label of a metric has.
 *
 * @param nom as it stands after the dollar
 */
record Variable(String nom, String mesure, String etiquette) {

    private static final Pattern VALEURS = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");

    /** @param question in Grafana's words, of which this one form is used here */
    static Variable de(String nom, String question) {
        Matcher valeurs = VALEURS.matcher(question);
        if (!valeurs.matches()) {
            throw new IllegalArgumentException(question + " (expected: label_values(metric, label))");
        }
        return new Variable(nom, valeurs.group(1), valeurs.group(2));
    }
}
