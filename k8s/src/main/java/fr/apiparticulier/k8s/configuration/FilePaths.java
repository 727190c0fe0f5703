package fr.apiparticulier.k8s.configuration;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a value or an argument names. */
final class FilePaths {

    private static final Pattern FILE = Pattern.compile("(?<![\\w/:.-])(?:file:)?(/[\\w.-]+(?:/[\\w.-]+)+)");

    private FilePaths() {
    }

    static Stream<String> in(String text) {
        return FILE.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
