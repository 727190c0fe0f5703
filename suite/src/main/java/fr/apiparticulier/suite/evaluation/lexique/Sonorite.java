package fr.apiparticulier.suite.evaluation.lexique;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A rough idea of how a given name sounds, so that no two children of one family get the same by another spelling: parents
 * call them. It promises to be coarse, not right, and knows nothing of how providers search.
 */
public final class Sonorite {

    private static final String NASALE = "(?=$|[^aeiouy])";
    private static final List<Regle> REGLES = List.of(
            new Regle("(es|e|s)$", ""), new Regle("l[td]$", ""), new Regle("^[yi](?=[aeo])", "j"), new Regle("ph", "f"),
            new Regle("th", "t"),
            // A coarse ear: Michaël and Mickaël are not brothers.
            new Regle("sch|sh|ch", "k"), new Regle("x", "ks"),
            new Regle("gu(?=[eiy])|g(?=[aou])", "2"), new Regle("cqu|qu|ck|q", "k"), new Regle("c(?=[eiy])", "s"),
            new Regle("c", "k"), new Regle("j", "g"), new Regle("h", ""), new Regle("w", "v"), new Regle("y", "i"),
            new Regle("(.)\\1", "$1"), new Regle("eau|au", "o"), new Regle("(ain|ein|ien|aim|in|im)" + NASALE, "3"),
            new Regle("(an|en|am|em)" + NASALE, "4"), new Regle("ai|ei|oe", "e"), new Regle("z", "s"),
            new Regle("(ie|ee|es|e|s|t|d|r)$", ""), new Regle("(.)\\1", "$1"));

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
        String son = Lettres.seules(prenom);
        for (Regle regle : REGLES) {
            son = regle.ecrit().matcher(son).replaceAll(regle.entendu());
        }
        return son;
    }
}
