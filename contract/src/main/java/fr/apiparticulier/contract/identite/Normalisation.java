package fr.apiparticulier.contract.identite;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One written form for the many ways a French name is typed: {@code D'Artagnan-Le Bœuf}, {@code d artagnan le boeuf} and
 * {@code DARTAGNAN LEBOEUF} are one name. No letter of any script is ever dropped: two names that differ in one stay two.
 */
public final class Normalisation {

    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATEURS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Normalisation() {
    }

    /** @return the words of a name: upper case, without accents or ligatures, split at whatever is not a letter or a digit */
    public static List<String> mots(String nom) {
        if (nom == null) {
            return List.of();
        }
        return Arrays.stream(SEPARATEURS.split(sansAccents(nom))).filter(mot -> !mot.isEmpty()).toList();
    }

    /** @return the words of a name run together: the key under which it is stored and looked up; empty if there is no letter */
    public static String cle(String nom) {
        return String.join("", mots(nom));
    }

    private static String sansAccents(String nom) {
        String sansLigatures = nom.toUpperCase(Locale.ROOT)
                .replace("Œ", "OE").replace("Æ", "AE").replace("Ø", "O").replace("Ð", "D").replace("Þ", "TH").replace("Ł", "L");
        return MARQUES.matcher(Normalizer.normalize(sansLigatures, Normalizer.Form.NFKD)).replaceAll("");
    }
}
