package fr.apiparticulier.provider.registre;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month in an import file: {@code 2026-05}, or, so that fictional people do not grow old, {@code M}, {@code M-1},
 * {@code M+1}, counted from the month of the import.
 */
public final class MoisRelatif {

    private static final Pattern RELATIF = Pattern.compile("M(?:([+-])(\\d{1,3}))?");

    private MoisRelatif() {
    }

    /** @throws ValeurRefusee if the text is neither, or is relative in a file that is not fictional */
    public static YearMonth lire(String texte, EnTete enTete) {
        Matcher relatif = RELATIF.matcher(texte);
        if (relatif.matches()) {
            if (!enTete.fictif()) {
                throw new ValeurRefusee("mois: relative (expected: AAAA-MM in a file of real people)");
            }
            int ecart = relatif.group(2) == null ? 0 : Integer.parseInt(relatif.group(1) + relatif.group(2));
            return enTete.mois().plusMonths(ecart);
        }
        try {
            return YearMonth.parse(texte);
        } catch (DateTimeException e) {
            throw new ValeurRefusee("mois: not a month (expected: AAAA-MM or M-n)");
        }
    }

    /** @return whether {@link #lire} has a chance, before the header is known */
    public static boolean estLisible(String texte) {
        return texte != null && (RELATIF.matcher(texte).matches() || texte.matches("\\d{4}-(0[1-9]|1[0-2])"));
    }
}
