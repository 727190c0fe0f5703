package fr.apiparticulier.k8s.configuration;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name that a service understands.
 *
 * @param form the names meant: one, or many where a segment is free to choose
 * @param environment the same in the environment
 * @param value what may be said, null if nothing is known of it
 * @param effective whether it has an effect on a service that is built already
 * @param requiredWith null if a service starts without it; else the beginning of the names with one of which it does not,
 *            empty if it never does
 */
record KnownSetting(String name, Pattern form, Pattern environment, ValueForm value, boolean effective, String requiredWith) {

    /** A quoted segment, {@code <nom>} in our own page. */
    private static final Pattern FREE = Pattern.compile("\"[^\"]*\"|<[^>]*>");
    private static final Pattern BETWEEN = Pattern.compile("[^\"<]+|\"[^\"]*\"|<[^>]*>");

    static KnownSetting of(String name, ValueForm value, boolean effective, String requiredWith) {
        return new KnownSetting(name, form(name, "(?:\"[^\"]+\"|[^.\"]+)", false), form(name, "[A-Z0-9_]+", true), value,
                effective, requiredWith);
    }

    boolean isMeantBy(String said) {
        return form.matcher(said).matches() || environment.matcher(said).matches();
    }

    private static Pattern form(String name, String free, boolean environment) {
        StringBuilder form = new StringBuilder();
        BETWEEN.matcher(name).results().map(MatchResult::group).forEach(part -> form.append(FREE.matcher(part).matches()
                ? free
                : Pattern.quote(environment ? Setting.inEnvironment(part) : part)));
        return Pattern.compile(form.toString());
    }
}
