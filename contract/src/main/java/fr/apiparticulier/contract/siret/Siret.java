package fr.apiparticulier.contract.siret;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An establishment's number: 14 digits whose Luhn sum is a multiple of ten. The establishments of La Poste (SIREN
 * 356000000) outgrew that rule: theirs are valid if the plain sum of the digits is a multiple of five.
 */
public record Siret(String valeur) {

    private static final Pattern CHIFFRES = Pattern.compile("\\d{14}");
    /** Passes every check sum, and is nobody. */
    private static final String SIREN_NUL = "000000000";
    private static final String SIREN_LA_POSTE = "356000000";

    public Siret {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException("siret: not valid (expected: 14 digits with a correct check sum)");
        }
    }

    public static Optional<Siret> lire(String texte) {
        return estValide(texte) ? Optional.of(new Siret(texte)) : Optional.empty();
    }

    private static boolean estValide(String texte) {
        if (texte == null || !CHIFFRES.matcher(texte).matches() || texte.startsWith(SIREN_NUL)) {
            return false;
        }
        return luhn(texte) % 10 == 0 || texte.startsWith(SIREN_LA_POSTE) && somme(texte) % 5 == 0;
    }

    private static int somme(String chiffres) {
        return chiffres.chars().map(c -> c - '0').sum();
    }

    private static int luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(i) - '0';
            int pese = i % 2 == 0 ? chiffre * 2 : chiffre;
            somme += pese > 9 ? pese - 9 : pese;
        }
        return somme;
    }
}
