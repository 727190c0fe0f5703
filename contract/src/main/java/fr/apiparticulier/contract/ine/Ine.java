package fr.apiparticulier.contract.ine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * An identifiant national étudiant: eleven characters, in one of the forms issued over the years (upper case here, whatever
 * the client typed).
 */
public record Ine(String valeur) implements Discret {

    private static final Pattern FORMES = Pattern.compile(
            "\\d{9}[A-HJK]{2}" // the national register since 2018
                    + "|\\d{10}[A-HJ-NPR-Z]" // pupils' base
                    + "|[0-9A-Z]{10}\\d" // universities
                    + "|\\d{4}A\\d{5}[A-HJ-NPR-Z]"); // apprentices

    public static Optional<Ine> lire(String texte) {
        String majuscules = texte.toUpperCase(Locale.ROOT);
        return FORMES.matcher(majuscules).matches() ? Optional.of(new Ine(majuscules)) : Optional.empty();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
