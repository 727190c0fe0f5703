package fr.apiparticulier.suite.conformance.rule;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form with gaps, as the rules' files have them: {@code *} stands for one step of a path, {@code **} for any number. */
public final class Motif {

    private static final Pattern MORCEAUX = Pattern.compile("\\*{1,2}|[^*]+");

    private final Pattern pattern;

    private Motif(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Motif de(String forme) {
        return new Motif(Pattern.compile(MORCEAUX.matcher(forme).results().map(morceau -> switch (morceau.group()) {
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> Pattern.quote(morceau.group());
        }).collect(Collectors.joining()), Pattern.DOTALL));
    }

    /** @return whether the whole text has the form */
    public boolean vaut(String texte) {
        return pattern.matcher(texte).matches();
    }
}
