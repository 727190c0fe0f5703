package fr.apiparticulier.gateway.franceconnect;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.gateway.parameter.Formats;

/**
 * The identity pivot in FranceConnect's words. A part of the birth date may be unknown ({@code 1954-00-00}); a birth place
 * is empty for who was born abroad.
 */
final class PivotClaims {

    /** Longer than any name. */
    private static final int MAX_LENGTH = 255;
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, Sexe> GENDERS = Map.of("male", Sexe.M, "female", Sexe.F);

    private final Map<?, ?> claims;

    private PivotClaims(Map<?, ?> claims) {
        this.claims = claims;
    }

    /** @return the identity; empty if a claim of the pivot is missing or is none */
    static Optional<Identite> read(Map<?, ?> claims) {
        PivotClaims pivot = new PivotClaims(claims);
        Optional<String> name = pivot.text("family_name");
        List<String> givenNames = pivot.givenNames();
        Optional<DateNaissance> birth = pivot.text("birthdate").flatMap(PivotClaims::date);
        Optional<Sexe> sex = pivot.text("gender").map(GENDERS::get);
        Optional<String> country = pivot.text("birthcountry").flatMap(Formats.pays());
        Optional<String> place = pivot.text("birthplace").flatMap(Formats.commune());
        boolean placed = place.isPresent() || country.filter(Identite.FRANCE::equals).isEmpty();
        if (name.isEmpty() || givenNames.isEmpty() || birth.isEmpty() || sex.isEmpty() || country.isEmpty() || !placed) {
            return Optional.empty();
        }
        return Optional
                .of(new Identite(name.get(), null, givenNames, birth.get(), sex.get(), place.orElse(null), country.get()));
    }

    /** The civil status's own list if there is one: a given name may hold a blank. */
    private List<String> givenNames() {
        if (claims.get("given_name_array") instanceof List<?> names && !names.isEmpty()) {
            List<String> read = names.stream().map(PivotClaims::text).flatMap(Optional::stream).toList();
            return read.size() == names.size() ? read : List.of();
        }
        return text("given_name").map(names -> Arrays.asList(names.split("\\s+"))).orElseGet(List::of);
    }

    private Optional<String> text(String claim) {
        return text(claims.get(claim));
    }

    private static Optional<String> text(Object value) {
        return value instanceof String text
                ? Optional.of(text.strip()).filter(it -> !it.isEmpty() && it.length() <= MAX_LENGTH)
                        .filter(it -> it.codePoints().noneMatch(Character::isISOControl))
                : Optional.empty();
    }

    private static Optional<DateNaissance> date(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches()
                    ? Optional.of(DateNaissance.avecZeros(number(date, 1), number(date, 2), number(date, 3)))
                            .filter(known -> known.annee() != null)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
