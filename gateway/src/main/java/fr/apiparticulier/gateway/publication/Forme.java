package fr.apiparticulier.gateway.publication;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the value of a parameter is written, as the public document says it.
 *
 * @param type of one value: {@code string} or {@code integer}
 * @param liste whether the parameter is a list of such values, {@code nom[]=…&nom[]=…}
 * @param motif a regular expression, or null
 * @param parmi the only values there are; empty if there are others
 * @param format an OpenAPI format, or null
 * @param minimum the least number, or the least length of a text; null if there is none
 * @param maximum the most values of a list; null if there is no limit
 * @param exemple one value that is accepted; its Java type is that of the value, never of the list
 */
public record Forme(String type, boolean liste, String motif, List<String> parmi, String format, Integer minimum,
        Integer maximum,
        Object exemple) {

    static Forme texte(String exemple) {
        return new Forme("string", false, null, List.of(), null, null, null, exemple);
    }

    static Forme motif(String motif, String exemple) {
        return new Forme("string", false, motif, List.of(), null, null, null, exemple);
    }

    static Forme motif(Pattern lu, String exemple) {
        return motif("^(" + lu.pattern() + ")$", exemple);
    }

    static Forme jour(String exemple) {
        return new Forme("string", false, null, List.of(), "date", null, null, exemple);
    }

    /** @return the same, of which the least is told */
    Forme aPartirDe(int minimum) {
        return new Forme(type, liste, motif, parmi, format, minimum, maximum, exemple);
    }

    /** @return the same list, of which the most values are told */
    Forme auPlus(int maximum) {
        return new Forme(type, liste, motif, parmi, format, minimum, maximum, exemple);
    }

    static Forme entier(int exemple) {
        return new Forme("integer", false, null, List.of(), null, null, null, exemple);
    }

    static Forme parmi(String exemple, String... autres) {
        return new Forme("string", false, null, Stream.concat(Stream.of(exemple),
                Stream.of(autres)).toList(), null, null, null, exemple);
    }

    static Forme liste(String exemple) {
        return new Forme("string", true, null, List.of(), null, null, null, exemple);
    }
}
