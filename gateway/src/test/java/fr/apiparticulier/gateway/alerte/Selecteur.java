package fr.apiparticulier.gateway.alerte;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A choice of time series, as {@code mesure{etiquette="valeur"}} in PromQL: all of a metric whose labels are as it says. */
record Selecteur(String mesure, List<Condition> conditions) {

    /** In this order: what is no metric though it begins like one, then what is. A string may hold brackets, but no braces. */
    private static final Pattern MOTS = Pattern.compile("\"[^\"]*\""
            + "|\\b(?:and|or|unless|bool)\\b"
            + "|\\b(?:\\w+\\s+)?(?:by|without)\\s*\\([^()]*\\)"
            + "|\\b(?:on|ignoring|group_left|group_right)\\b\\s*(?:\\([^()]*\\))?"
            + "|\\boffset\\s+\\w+"
            + "|\\[[^]]*]"
            + "|\\w+\\s*\\("
            + "|\\b([a-zA-Z_:][\\w:]*)(?:\\{([^{}]*)})?");
    private static final Pattern CONDITION = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");

    /** @param signe one of PromQL's four */
    record Condition(String etiquette, String signe, String valeur) {

        private boolean admet(String autre) {
            return switch (signe) {
                case "=" -> autre.equals(valeur);
                case "!=" -> !autre.equals(valeur);
                case "=~" -> autre.matches(valeur);
                case "!~" -> !autre.matches(valeur);
                default -> throw new IllegalStateException(signe);
            };
        }
    }

    /** @return all that an expression names, or what a line of metrics tells of */
    static Stream<Selecteur> de(String texte) {
        return MOTS.matcher(texte).results().filter(mot -> mot.group(1) != null)
                .map(mot -> new Selecteur(mot.group(1), conditions(mot.group(2))));
    }

    private static List<Condition> conditions(String texte) {
        return texte == null
                ? List.of()
                : CONDITION.matcher(texte).results()
                        .map(une -> new Condition(une.group(1), une.group(2), une.group(3))).toList();
    }

    /** @param serie one that says what each of its labels is */
    boolean choisit(Selecteur serie) {
        Map<String, String> etiquettes = serie.conditions.stream()
                .collect(Collectors.toMap(Condition::etiquette, Condition::valeur));
        return mesure.equals(serie.mesure)
                && conditions.stream().allMatch(une -> une.admet(etiquettes.getOrDefault(une.etiquette, "")));
    }
}
