package fr.apiparticulier.contract.education;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A school's national number: seven digits and a letter (upper case here, whatever the client typed). */
public record Uai(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{7}[A-Z]");

    public static Optional<Uai> lire(String texte) {
        String majuscules = texte.toUpperCase(Locale.ROOT);
        return FORME.matcher(majuscules).matches() ? Optional.of(new Uai(majuscules)) : Optional.empty();
    }
}
