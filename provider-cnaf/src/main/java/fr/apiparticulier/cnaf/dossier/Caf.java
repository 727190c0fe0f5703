package fr.apiparticulier.cnaf.dossier;

import java.util.regex.Pattern;

/** Which CAF a code postal belongs to: its first two digits say it, three overseas (97x, 98x). */
final class Caf {

    private static final Pattern CODE_POSTAL = Pattern.compile("9[78]\\d{1,3}|(?!9[78])\\d{2,5}");

    private Caf() {
    }

    static boolean estLisible(String codePostal) {
        return CODE_POSTAL.matcher(codePostal).matches();
    }

    static String de(String codePostal) {
        boolean outreMer = codePostal.startsWith("97") || codePostal.startsWith("98");
        return codePostal.substring(0, outreMer ? 3 : 2);
    }
}
