package fr.apiparticulier.k8s.key;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.apiparticulier.k8s.manifest.Installation;

/**
 * Secrets that nobody makes but the operator, as {@code k8s/README.md} tells them: the rows of the table whose head is
 * {@code | Secret | Keys | Overlay |}. In some overlays, in both, or {@code where} an installation has something: those keys are
 * there if something asks for them.
 */
public final class SecretsToCreate {

    public static final String PAGE = "k8s/README.md";
    private static final Pattern HEAD = Pattern.compile("\\|\\s*Secret\\s*\\|\\s*Keys\\s*\\|\\s*Overlay\\s*\\|.*");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    private SecretsToCreate() {
    }

    static List<KeyedSecret> of(Installation installation) {
        return rows(installation, overlays -> concerns(overlays, installation.overlay().folder()));
    }

    /** Those that an installation may have or not. */
    static List<KeyedSecret> optional(Installation installation) {
        return rows(installation, overlays -> overlays.startsWith("where "));
    }

    private static List<KeyedSecret> rows(Installation installation, Predicate<String> overlays) {
        return installation.sources().read(PAGE).stream().flatMap(String::lines)
                .dropWhile(line -> !HEAD.matcher(line).matches()).skip(2).takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")).filter(cells -> cells.length > 3 && overlays.test(cells[3].trim()))
                .flatMap(cells -> words(cells[1]).stream().map(name -> new KeyedSecret(name, words(cells[2])))).toList();
    }

    private static boolean concerns(String overlays, String overlay) {
        return overlays.equals("both") || overlays.contains(overlay);
    }

    private static Set<String> words(String cell) {
        return WORD.matcher(cell).results().map((MatchResult match) -> match.group(1)).collect(Collectors.toSet());
    }
}
