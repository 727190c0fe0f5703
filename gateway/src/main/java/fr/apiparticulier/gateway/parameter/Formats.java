package fr.apiparticulier.gateway.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.CodeCog;
import fr.apiparticulier.contract.identite.Sexe;

/** How the simple values of a question are written. Each reader answers empty to what is written otherwise. */
public final class Formats {

    private static final Pattern CHIFFRES = Pattern.compile("\\d+");
    private static final Pattern NOM = Pattern.compile("[\\p{IsLatin}\\p{M}'’ʼ. -]+");
    // 20 was Corsica until 1976; the collectivités d'outre-mer have codes of this kind too.
    public static final Pattern DEPARTEMENT = Pattern
            .compile("0[1-9]|[13-8]\\d|2[0-9AB]|9[0-5]|97[1-8]|98[4-9]");

    private Formats() {
    }

    public static Function<String, Optional<String>> nom() {
        return matching(NOM);
    }

    public static Function<String, Optional<String>> commune() {
        return matching(CodeCog.COMMUNE);
    }

    public static Function<String, Optional<String>> pays() {
        return matching(CodeCog.PAYS);
    }

    public static Function<String, Optional<String>> departement() {
        return matching(DEPARTEMENT);
    }

    public static Function<String, Optional<Sexe>> sexe() {
        return Sexe::lire;
    }

    /** @return whole numbers without sign, at most {@code digits} long */
    public static Function<String, Optional<Integer>> number(int digits) {
        return text -> text.length() <= digits && CHIFFRES.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** @return {@code AAAA-MM-JJ} of a day that exists */
    public static Function<String, Optional<LocalDate>> date() {
        return text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    private static Function<String, Optional<String>> matching(Pattern pattern) {
        return text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
