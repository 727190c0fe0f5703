package fr.apiparticulier.suite.configuration;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * What may be said for a name.
 *
 * @param mots how the reference says it
 * @param exemple one that is taken
 */
record Sorte(String mots, String exemple) {

    private static final Map<String, Sorte> CONNUES = Map.ofEntries(
            connue(boolean.class, "`true` or `false`", "true"),
            connue(int.class, "whole number", "7"),
            connue(OptionalInt.class, "whole number", "7"),
            connue(double.class, "number", "0.5"),
            connue(BigDecimal.class, "number", "0.5"),
            connue(String.class, "text", "texte"),
            connue(URI.class, "URL", "file:/etc/particulier/fichier"),
            connue(Path.class, "path", "/var/lib/particulier"),
            connue(Duration.class, "duration", "10s"),
            connue(Period.class, "period", "P12M"),
            connue(LocalDate.class, "day", "2026-12-01"),
            connue(MemorySize.class, "size", "64M"),
            Map.entry("fr.apiparticulier.gateway.maintenance.Fenetre",
                    new Sorte("window: `01:10-02:30`, `SUN 23:00-23:45`, once `2026-12-01T22:00/2026-12-02T02:00`",
                            "01:10-02:30")),
            Map.entry("fr.apiparticulier.cnous.region.Region", new Sorte("two digits", "01")));

    static Sorte de(Type type) {
        if (type instanceof ParameterizedType avec) {
            List<Type> arguments = List.of(avec.getActualTypeArguments());
            Class<?> brut = (Class<?>) avec.getRawType();
            Sorte element = de(arguments.get(arguments.size() - 1));
            if (brut == Optional.class || brut == Map.class) {
                return element;
            } else if (Collection.class.isAssignableFrom(brut)) {
                return new Sorte("one or several with commas between, each: " + element.mots(), element.exemple());
            }
        } else if (type instanceof Class<?> classe && classe.isEnum()) {
            return new Sorte(choix(classe), nom(classe.getEnumConstants()[0]));
        } else if (type instanceof Class<?> classe && CONNUES.containsKey(boite(classe))) {
            return CONNUES.get(boite(classe));
        }
        throw new IllegalArgumentException(type + ": no words for it (expected: an entry here)");
    }

    /** @return what may stand for a key of a map; empty if that is for the description to say */
    static Optional<Sorte> cle(Class<?> type) {
        return type.isEnum()
                ? Optional.of(new Sorte(enMinuscules(type), enMinuscules(type.getEnumConstants()[0])))
                : Optional.empty();
    }

    private static String choix(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> "`" + nom(value) + "`").collect(joining(", "));
    }

    private static String enMinuscules(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> "`" + enMinuscules(value) + "`").collect(joining(", "));
    }

    private static String enMinuscules(Object value) {
        return nom(value).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String nom(Object value) {
        return ((Enum<?>) value).name();
    }

    private static Map.Entry<String, Sorte> connue(Class<?> type, String mots, String exemple) {
        return Map.entry(type.getName(), new Sorte(mots, exemple));
    }

    private static String boite(Class<?> type) {
        return type == Boolean.class
                ? "boolean"
                : type == Integer.class ? "int" : type == Double.class ? "double" : type.getName();
    }
}
