package fr.apiparticulier.gateway.dossier;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;

/**
 * What a client prefers (RFC 7240): a wish, so what is not understood is passed over, and what is honoured is said.
 *
 * @param delai how long it waits at most; null if it does not say, or wants none of our time
 * @param explication whether it wants to know what is withheld from it
 */
record Preferences(Duration delai, boolean explication) {

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    /** Longer than any list of preferences that there is a sense in. */
    private static final int MAX_LENGTH = 200;
    private static final String WAIT = "wait";
    private static final String EXPLAIN = "explain";
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,3}");

    /** @param longest that the gateway lets anybody wait */
    static Preferences of(MultiMap headers, Duration longest) {
        return of(headers.getAll(HEADER), longest);
    }

    static Preferences of(List<String> said, Duration longest) {
        Map<String, String> named = new HashMap<>();
        said.stream().filter(line -> line.length() <= MAX_LENGTH).flatMap(line -> Stream.of(line.split(",")))
                .forEach(preference -> {
                    // What follows a semicolon are parameters, of which those that we know have none.
                    String[] nameAndValue = preference.split(";", 2)[0].split("=", 2);
                    // The first of several counts.
                    named.putIfAbsent(nameAndValue[0].strip().toLowerCase(Locale.ROOT),
                            nameAndValue.length == 1 ? "" : unquoted(nameAndValue[1].strip()));
                });
        Duration wait = Optional.ofNullable(named.get(WAIT)).filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text))).filter(asked -> asked.compareTo(longest) <= 0)
                .orElse(null);
        return new Preferences(wait, named.containsKey(EXPLAIN));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** @return the value of {@link #APPLIED}; empty if there is nothing to say */
    Optional<String> applied() {
        String said = Stream.of(delai == null ? null : WAIT + "=" + delai.toSeconds(), explication ? EXPLAIN : null)
                .filter(one -> one != null).collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
