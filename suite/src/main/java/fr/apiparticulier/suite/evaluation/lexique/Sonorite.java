package fr.apiparticulier.suite.evaluation.lexique;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rough idea of how a given name sounds, so that no two children of one family get the same by another spelling: parents
 * call them. It promises to be coarse, not right, and knows nothing of how providers search.
 */
public final class Sonorite {

    private static final String NASALE = "(?=$|[^aeiouy])";
    private static final List<Regle> REGLES = List.of(
            new Regle("l[td]s?$", ""), new Regle("^[yi](?=[aeo])", "j"), new Regle("^ou(?=[aei])", "v"), new Regle("dj", "j"),
            new Regle("ph", "f"),
            new Regle("th", "t"),
            // A coarse ear: Michaël and Mickaël are not brothers.
            new Regle("sch|sh|ch", "k"), new Regle("x", "ks"), new Regle("sc?c(?=[eiy])|c(?=[eiy])", "s"),
            new Regle("gu(?=[eiy])", "2"), new Regle("g(?=[eiy])", "j"), new Regle("je(?=[aou])", "j"), new Regle("g", "2"),
            new Regle("cqu|qu|ck|q|c", "k"), new Regle("h", ""), new Regle("w", "v"), new Regle("y", "i"),
            new Regle("(.)\\1", "$1"), new Regle("eau|au", "o"), new Regle("(ain|ein|ien|aim|in|im)" + NASALE, "3"),
            new Regle("(an|en|am|em)" + NASALE, "4"), new Regle("(on|om)" + NASALE, "5"), new Regle("ai|ei|oe", "e"),
            new Regle("z", "s"), new Regle("(es|e)$", ""), new Regle("(.)\\1", "$1"), new Regle("k?s$|[tdr]+s?$", ""),
            new Regle("(.)\\1", "$1"));

    private static final Map<String, String> CONNUS = new ConcurrentHashMap<>();

    private record Regle(Pattern ecrit, String entendu) {
        Regle(String ecrit, String entendu) {
            this(Pattern.compile(ecrit), entendu);
        }
    }

    private Sonorite() {
    }

    /** @return whether both sound alike, or nearly */
    public static boolean pareils(String un, String autre) {
        return de(un).equals(de(autre));
    }

    /** @return what is heard, in signs of its own */
    public static String de(String prenom) {
        return CONNUS.computeIfAbsent(prenom, Sonorite::entendre);
    }

    private static String entendre(String prenom) {
        return Arrays.stream(prenom.split("[ -]")).map(Sonorite::mot).collect(Collectors.joining());
    }

    private static String mot(String mot) {
        String son = Lettres.seules(mot.replace("ç", "ss"));
        for (Regle regle : REGLES) {
            son = regle.ecrit().matcher(son).replaceAll(regle.entendu());
        }
        return son;
    }
}
