package fr.apiparticulier.gateway.dossier;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

/**
 * What a client prefers (RFC 7240): a wish, so what is not understood is passed over, and what is honoured is said.
 *
 * @param delai how long it waits at most; null if it does not say, or wants none of our time
 * @param explication whether it wants to know what is withheld from it
 */
record Preferences(Duration delai, boolean explication) {

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    private static final String WAIT = "wait";
    private static final String EXPLAIN = "explain";
    private static final Pattern PREFERENCE = Pattern.compile("\\s*([\\w-]+)\\s*(?:=\\s*\"?([^\";,]*?)\"?\\s*)?(?:;.*)?");
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,3}");

    /** @param longest that the gateway lets anybody wait */
    static Preferences of(HttpHeaders headers, Duration longest) {
        List<String> said = headers.getRequestHeader(HEADER);
        return said == null ? new Preferences(null, false) : of(said, longest);
    }

    static Preferences of(List<String> said, Duration longest) {
        Map<String, String> named = new LinkedHashMap<>();
        said.stream().flatMap(line -> Stream.of(line.split(","))).map(PREFERENCE::matcher).filter(Matcher::matches)
                // The first of several counts.
                .forEach(one -> named.putIfAbsent(one.group(1).toLowerCase(Locale.ROOT),
                        one.group(2) == null ? "" : one.group(2)));
        Duration wait = Optional.ofNullable(named.get(WAIT)).filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text))).filter(asked -> asked.compareTo(longest) <= 0)
                .orElse(null);
        return new Preferences(wait, named.containsKey(EXPLAIN));
    }

    /** @return the value of {@link #APPLIED}; empty if there is nothing to say */
    Optional<String> applied() {
        String said = Stream.of(delai == null ? null : WAIT + "=" + delai.toSeconds(), explication ? EXPLAIN : null)
                .filter(one -> one != null).collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
