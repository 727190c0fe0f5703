package fr.apiparticulier.suite.grafana;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * One question of a panel.
 *
 * @param panneau its dashboard, number and title, for whoever has to find it
 * @param expression in PromQL, with Grafana's variables as long as these are not replaced
 * @param instantanee whether it is about now, and not about the time that is looked at
 */
record Requete(String panneau, String expression, boolean instantanee) {

    /** What Grafana makes of it where Prometheus is scraped every 15 s: four times that. */
    private static final String INTERVALLE = "1m";

    Requete {
        expression = expression.replace("$__rate_interval", INTERVALLE);
    }

    /** @return whether it shows 0 where there is nothing to show */
    boolean montreZeroFauteDeMieux() {
        return expression.endsWith("or vector(0)") || expression.endsWith("or on () vector(0)");
    }

    /** @return one for each value, as a row is shown for each; itself if it does not say the variable */
    Stream<Requete> avec(Variable variable, Collection<String> valeurs) {
        String dite = "$" + variable.nom();
        return expression.contains(dite)
                ? valeurs.stream()
                        .map(valeur -> new Requete(panneau + ", " + valeur, expression.replace(dite, valeur), instantanee))
                : Stream.of(this);
    }
}
