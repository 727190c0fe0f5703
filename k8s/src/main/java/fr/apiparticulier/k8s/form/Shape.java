package fr.apiparticulier.k8s.form;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Members that look alike.
 *
 * @param kinds what objects they are looked for in
 * @param path the way to such a member
 * @param expected what would have been right, in words
 */
record Shape(Pattern kinds, Pattern path, Predicate<String> accepts, String expected) {

    static final String LABELS = "(?:.*\\.)?(?:labels|matchLabels|nodeSelector)\\.[^\\[\\]]+";

    static Shape shape(String kinds, String path, Predicate<String> accepts, String expected) {
        return new Shape(Pattern.compile(kinds), Pattern.compile(path), accepts, expected);
    }

    static Shape words(String kinds, String path, String... words) {
        return shape(kinds, path, Set.of(words)::contains, "one of " + String.join(", ", words));
    }
}
