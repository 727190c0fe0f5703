package fr.apiparticulier.suite.chaos.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the first line of a call. */
final class Cible {

    private Cible() {
    }

    /** @param parametres a list is a parameter that is given several times, in the list's order */
    static String de(String chemin, Map<String, Object> parametres) {
        return chemin + "?" + parametres.entrySet().stream()
                .flatMap(parametre -> valeurs(parametre.getValue()).map(valeur -> paire(parametre.getKey(), valeur)))
                .collect(Collectors.joining("&"));
    }

    private static Stream<?> valeurs(Object valeur) {
        return valeur instanceof List<?> plusieurs ? plusieurs.stream() : Stream.of(valeur);
    }

    private static String paire(String nom, Object valeur) {
        return URLEncoder.encode(nom, UTF_8) + "=" + URLEncoder.encode(valeur.toString(), UTF_8);
    }
}
