package fr.apiparticulier.suite.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The migrations of the release before, and those of now.
 *
 * @param precedentes by path, the digest of each
 * @param presentes by path, the text of each
 */
record Migrations(Map<String, String> precedentes, Map<String, String> presentes) {

    /** As in {@code gateway/src/main/resources/db/migration/V10__delivrance.sql}. */
    private static final Pattern CHEMIN = Pattern.compile("([^/]+)/src/main/resources/db/\\w+/V(\\d+)__\\w+\\.sql");
    /** Its migrations go to the database of every provider, before their own. */
    private static final String COMMUN = "provider-core";

    Migrations {
        precedentes = Map.copyOf(precedentes);
        presentes = Map.copyOf(presentes);
    }

    /** @return those that are gone, or no longer what they were */
    List<String> alterees(Empreinte empreinte) {
        return choisir(precedentes, chemin -> !presentes.containsKey(chemin)
                || !empreinte.de(presentes.get(chemin)).equals(precedentes.get(chemin)));
    }

    /** How a digest is made. */
    interface Empreinte {
        String de(String texte);
    }

    /** @return those added whose number is not above all that the release before has in the same database, or that are named otherwise */
    List<String> malNumerotees() {
        return choisir(presentes, chemin -> !precedentes.containsKey(chemin) && precedentes.keySet().stream()
                .anyMatch(avant -> partagent(module(avant), module(chemin)) && numero(avant) >= numero(chemin)));
    }

    /** @return of those added, what takes something away from the release before */
    List<String> retrecissantes(String precedente) {
        List<String> toutes = new ArrayList<>();
        new TreeMap<>(presentes).forEach((chemin, texte) -> {
            if (!precedentes.containsKey(chemin)) {
                new Elargissement(precedente).contredire(texte).forEach(ordre -> toutes.add(chemin + ": " + ordre));
            }
        });
        return toutes;
    }

    private static boolean partagent(String un, String autre) {
        return un.equals(autre) || un.startsWith("provider-") && autre.startsWith("provider-")
                && (un.equals(COMMUN) || autre.equals(COMMUN));
    }

    private static List<String> choisir(Map<String, String> parmi, Predicate<String> lesquelles) {
        return parmi.keySet().stream().filter(lesquelles).sorted().toList();
    }

    private static String module(String chemin) {
        return lire(chemin).group(1);
    }

    private static int numero(String chemin) {
        return Integer.parseInt(lire(chemin).group(2));
    }

    private static Matcher lire(String chemin) {
        Matcher lu = CHEMIN.matcher(chemin);
        if (!lu.matches()) {
            throw new IllegalArgumentException(chemin + ": no migration's name");
        }
        return lu;
    }
}
