package fr.apiparticulier.contract.education;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, named by the year in which it begins: {@code 2024} and {@code 2024-2025} are the same, {@code 2024-2026}
 * is none.
 */
public record AnneeScolaire(int debut) {

    private static final Pattern FORME = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    public static Optional<AnneeScolaire> lire(String texte) {
        Matcher forme = FORME.matcher(texte);
        if (!forme.matches()) {
            return Optional.empty();
        }
        AnneeScolaire annee = new AnneeScolaire(Integer.parseInt(forme.group(1)));
        boolean coherente = forme.group(2) == null || Integer.parseInt(forme.group(2)) == annee.debut + 1;
        return coherente ? Optional.of(annee) : Optional.empty();
    }

    /** @return {@code AAAA-AAAA} */
    public String libelle() {
        return debut + "-" + (debut + 1);
    }
}
