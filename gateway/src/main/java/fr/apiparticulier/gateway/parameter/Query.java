package fr.apiparticulier.gateway.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * The parameters of one call. Reading never throws: what is wrong is collected, so that a client learns of all of it in
 * one answer, by {@link #check}.
 */
public final class Query {

    /** Longer than any name, place or identifier. */
    private static final int MAX_LENGTH = 255;
    /** More given names than anyone has. */
    private static final int MAX_VALUES = 200;

    private static final Pattern LISTED = Pattern.compile("\\[.*]");
    private static final Pattern SINGLE_OR_NUMBERED = Pattern.compile("|\\[.+]");

    private final Map<String, List<String>> parameters;
    private final Identite proven;
    private final List<ErrorEntry> errors = new ArrayList<>();

    public Query(Map<String, List<String>> parameters) {
        this(parameters, null);
    }

    /** @param proven whom a FranceConnect token lets ask about: no parameter says so then; null if parameters do */
    public Query(Map<String, List<String>> parameters, Identite proven) {
        this.parameters = parameters;
        this.proven = proven;
        if (proven != null) {
            parameters.keySet().stream().filter(IdentityParameters::contain).sorted()
                    .forEach(name -> wrong(GatewayError.IDENTITY_TWICE, name));
        }
    }

    /** @return the identity that stands in place of all identity parameters, if the token proves one */
    public Optional<Identite> proven() {
        return Optional.ofNullable(proven);
    }

    /** @return whether the parameter is there at all, be it empty */
    public boolean isGiven(String name) {
        return parameters.containsKey(name);
    }

    /** @return the value without blanks around it; empty if there is none, or if it is blank, repeated or absurdly long */
    public Optional<String> text(String name) {
        return exact(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @return the value as it was sent, blanks included; empty if there is none, or if it is blank or unreadable */
    public Optional<String> exact(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1 || values.stream().anyMatch(Query::isUnreadable) || isGivenAs(name, LISTED)) {
            wrong(GatewayError.REQUEST, name);
            return Optional.empty();
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** @return the values of {@code name[]}, without blanks around them and without blank ones */
    public List<String> list(String name) {
        List<String> values = parameters.getOrDefault(name + "[]", List.of());
        if (values.size() > MAX_VALUES || values.stream().anyMatch(Query::isUnreadable)
                || isGivenAs(name, SINGLE_OR_NUMBERED)) {
            wrong(GatewayError.REQUEST, name);
            return List.of();
        }
        return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /**
     * @param missing said if there is no value; null if the parameter is optional
     * @param invalid said if the value is none that {@code read} knows
     * @return what {@code read} made of the value, or null
     */
    public <T> T value(String name, GatewayError missing, GatewayError invalid, Function<String, Optional<T>> read) {
        int before = errors.size();
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            if (missing != null && errors.size() == before) {
                wrong(missing);
            }
            return null;
        }
        Optional<T> value = read.apply(text.get());
        if (value.isEmpty()) {
            wrong(invalid);
        }
        return value.orElse(null);
    }

    public void wrong(GatewayError error) {
        if (!errors.contains(error.entry())) {
            errors.add(error.entry());
        }
    }

    /** @throws Refusal with everything that was wrong, in the order it was read */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Refusal(errors);
        }
    }

    /** A parameter in a form that is not its own would be passed over in silence, and the question be another one. */
    private boolean isGivenAs(String name, Pattern form) {
        return parameters.keySet().stream()
                .anyMatch(key -> key.startsWith(name) && form.matcher(key.substring(name.length())).matches());
    }

    private static boolean isUnreadable(String value) {
        // U+FFFD stands for bytes that were no UTF-8; a NUL would be refused by the database.
        return value.length() > MAX_LENGTH || value.indexOf('\uFFFD') >= 0 || value.indexOf('\0') >= 0;
    }

    private void wrong(GatewayError error, String name) {
        ErrorEntry entry = error.entry();
        ErrorEntry named = new ErrorEntry(entry.code(), entry.kind(), entry.title(), entry.detail(), Map.of("parameter", name),
                null, null);
        if (!errors.contains(named)) {
            errors.add(named);
        }
    }
}
