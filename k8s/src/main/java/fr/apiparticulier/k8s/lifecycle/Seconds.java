package fr.apiparticulier.k8s.lifecycle;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as services are told them: {@code 12s}, {@code 500ms}, a number of seconds, or ISO 8601. */
final class Seconds {

    private static final Pattern FORM = Pattern.compile("(\\d+)(ms|s|m|h|d)?");

    private Seconds() {
    }

    /** @return rounded up; empty if it is none */
    static Optional<Long> of(String text) {
        Matcher match = FORM.matcher(text);
        if (match.matches()) {
            long number = Long.parseLong(match.group(1));
            return Optional.of(switch (match.group(2) == null ? "s" : match.group(2)) {
                case "ms" -> (number + 999) / 1000;
                case "m" -> 60 * number;
                case "h" -> 3600 * number;
                case "d" -> 86_400 * number;
                default -> number;
            });
        }
        return text.toUpperCase(Locale.ROOT).startsWith("P") ? Optional.of(Duration.parse(text).toSeconds()) : Optional.empty();
    }
}
