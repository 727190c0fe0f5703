package fr.apiparticulier.provider.identite;

/**
 * How a French reader would say a name, as a code: names that sound alike have one ({@code PHILIPPE} and {@code FILIP},
 * {@code THIBAULT} and {@code TIBO}, {@code LEFEBVRE} and {@code LEFEVRE}). The rules are those a child learns to read by: silent
 * letters, digraphs, soft C and G, nasal vowels. Accents are gone before, so an E at the end counts as silent and {@code ANDRE}
 * is {@code ANDREE}: what a code cannot tell is told by sex. The ADR on identity says why no library's algorithm stands here.
 *
 * <p>
 * Longer than a screen because French writes one sound in many ways: one short method for each letter, and each needs to see the
 * letters around it.
 *
 * <p>
 * A change of any code needs a new {@link Blocs#VERSION}: registers are searched by codes made when they were imported.
 */
final class Phonetique {

    // What is written with two or more letters, and heard as one sound.
    private static final char AN = '1';
    private static final char UN = '2';
    private static final char IN = '3';
    private static final char ON = '4';
    private static final char EU = 'Q';
    private static final char OU = 'W';
    private static final char CH = 'C';
    /** CH as it stands in a text whose other letters H are gone. */
    private static final char CH_ECRIT = 'c';
    /** SS between vowels, which never sounds like Z. */
    private static final char SS_ECRIT = 's';
    private static final char RIEN = '\0';

    private final String lettres;
    private final int fin;
    private final StringBuilder code = new StringBuilder();
    private int i;

    private Phonetique(String lettres) {
        this.lettres = lettres;
        this.fin = Terminaison.finSonore(lettres);
    }

    /**
     * @param cle of a name, see {@link fr.apiparticulier.contract.identite.Normalisation#cle}
     * @return its code; empty for an empty name. Letters of other scripts, and digits, stand for themselves
     */
    static String code(String cle) {
        if (cle.isEmpty()) {
            return "";
        }
        String code = new Phonetique(lettresDites(cle)).dire();
        return code.isEmpty() ? cle : code;
    }

    /** Without H, but for CH; PH is F; no letter twice in a row, but for A. */
    private static String lettresDites(String cle) {
        StringBuilder dites = new StringBuilder(cle.length());
        for (int i = 0; i < cle.length(); i++) {
            char lettre = cle.charAt(i);
            boolean devantH = i + 1 < cle.length() && cle.charAt(i + 1) == 'H';
            if (lettre == 'P' && devantH) {
                lettre = 'F';
            } else if ((lettre == 'C' || lettre == 'S') && devantH) {
                lettre = CH_ECRIT;
                if (dites.length() > 0 && dites.charAt(dites.length() - 1) == 'S') {
                    dites.setLength(dites.length() - 1);
                }
            } else if (lettre == 'H') {
                continue;
            }
            // No sound is written AA but by a slip: it stays one.
            if (dites.length() == 0 || dites.charAt(dites.length() - 1) != lettre || lettre == 'A') {
                dites.append(lettre);
            } else if (lettre == 'S' && i + 1 < cle.length()) {
                dites.setCharAt(dites.length() - 1, SS_ECRIT);
            }
        }
        return dites.toString();
    }

    private String dire() {
        while (i < fin) {
            char lettre = lettres.charAt(i);
            switch (lettre) {
                case 'A' -> direA();
                case 'E' -> direE();
                case 'I', 'Y' -> direI();
                case 'O' -> direO();
                case 'U' -> direU();
                default -> direConsonne(lettre);
            }
        }
        return code.toString();
    }

    private void direA() {
        if (suit('U')) {
            emettre('O', 2);
        } else if (suit('I') || suit('Y')) {
            direAi();
        } else if (nasale(1)) {
            emettre(AN, 2);
        } else {
            emettre('A', 1);
        }
    }

    /** AI, AY, EI, EY: one vowel, unless a vowel follows, which makes of the second letter a consonant. */
    private void direAi() {
        if (nasale(2)) {
            emettre(IN, 3);
        } else if (voyelle(lettre(2)) && i + 2 < fin) {
            emettre(lettre(0), 1);
        } else {
            emettre('E', 2);
        }
    }

    private void direE() {
        boolean doux = precede('G') || precede('J');
        if (suit('A') && lettre(2) == 'U') {
            emettre('O', 3);
        } else if (doux && (suit('A') || suit('O') || suit('U') && precede('G'))) {
            i++;
        } else if (suit('U')) {
            emettre(EU, 2);
        } else if (suit('I') || suit('Y')) {
            direAi();
        } else if (nasale(1)) {
            emettre(precede('I') || precede('Y') ? IN : AN, 2);
        } else {
            // MARIETHERESE: silent at the end of a name, and still if another name follows.
            emettre((precede('I') || precede('Y')) && !voyelle(lettre(1)) ? RIEN : 'E', 1);
        }
    }

    private void direI() {
        if (nasale(1)) {
            emettre(IN, 2);
        } else {
            emettre('I', 1);
        }
    }

    private void direO() {
        if (suit('E') && lettre(2) == 'U') {
            emettre(EU, 3);
        } else if (suit('U')) {
            emettre(OU, 2);
        } else if (suit('I') || suit('Y')) {
            emettre(OU, 0);
            emettre(nasale(2) ? IN : 'A', nasale(2) ? 3 : voyelle(lettre(2)) && i + 2 < fin ? 1 : 2);
        } else if (nasale(1)) {
            emettre(ON, 2);
        } else {
            emettre('O', 1);
        }
    }

    private void direU() {
        if (nasale(1)) {
            emettre(UN, 2);
        } else {
            emettre('U', 1);
        }
    }

    private void direConsonne(char lettre) {
        switch (lettre) {
            case CH_ECRIT -> emettre("RLNT".indexOf(lettre(1)) >= 0 || suit('A') && lettre(2) == 'E' ? 'K' : CH, 1);
            case 'B' -> emettre(suit('V') ? RIEN : 'B', 1);
            case 'C' -> emettre(adoucit(lettre(1)) || cedille() ? 'S' : 'K', 1);
            case 'D' -> emettre(suit('J') || suit('G') && adoucit(lettre(2)) ? RIEN : 'D', 1);
            case 'G' -> direG();
            case 'P' -> emettre(precede('A') && suit('T') && i + 2 < fin ? RIEN : 'P', 1);
            case 'Q' -> emettre('K', suit('U') ? 2 : 1);
            case 'S' -> direS();
            case SS_ECRIT -> emettre('S', 1);
            case 'T' -> emettre(suit(CH_ECRIT) || suit('Z') ? RIEN : 'T', 1);
            case 'W' -> emettre('V', 1);
            case 'X' -> {
                emettre('K', 0);
                emettre('S', 1);
            }
            case 'Z' -> emettre(precede('T') ? 'S' : 'Z', 1);
            default -> emettre(lettre, 1);
        }
    }

    /** The cedilla of FRANÇOIS is gone with the accents. */
    private boolean cedille() {
        return precede('N') && suit('O') && lettre(2) == 'I';
    }

    private void direG() {
        if (suit('U') && adoucit(lettre(2))) {
            emettre('G', 2);
        } else if (suit('N')) {
            emettre('N', 0);
            emettre('I', 2);
        } else {
            emettre(adoucit(lettre(1)) ? 'J' : 'G', 1);
        }
    }

    private void direS() {
        if (suit('C') && adoucit(lettre(2)) || suit('Z')) {
            emettre('S', 2);
        } else {
            boolean entreVoyelles = i > 0 && voyelle(lettres.charAt(i - 1)) && voyelle(lettre(1));
            emettre(entreVoyelles ? 'Z' : 'S', 1);
        }
    }

    /** @param longueur how many letters were said */
    private void emettre(char son, int longueur) {
        if (son != RIEN && (code.length() == 0 || code.charAt(code.length() - 1) != son || son == 'A')) {
            code.append(son);
        }
        i += longueur;
    }

    /** Whether the N or M at this distance makes the vowel before it a nasal one: no vowel, N or M comes after it. */
    private boolean nasale(int distance) {
        char consonne = lettre(distance);
        char apres = lettre(distance + 1);
        return (consonne == 'N' || consonne == 'M') && i + distance < fin && !voyelle(apres) && apres != 'N' && apres != 'M';
    }

    private char lettre(int distance) {
        return i + distance < lettres.length() ? lettres.charAt(i + distance) : RIEN;
    }

    private boolean suit(char lettre) {
        return lettre(1) == lettre;
    }

    private boolean precede(char lettre) {
        return i > 0 && lettres.charAt(i - 1) == lettre;
    }

    private static boolean adoucit(char lettre) {
        return lettre == 'E' || lettre == 'I' || lettre == 'Y';
    }

    private static boolean voyelle(char lettre) {
        return "AEIOUY".indexOf(lettre) >= 0;
    }
}
