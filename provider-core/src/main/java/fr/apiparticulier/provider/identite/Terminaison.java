package fr.apiparticulier.provider.identite;

/** Where a French name stops being heard: {@code DUPON(T)}, {@code YV(ES)}, {@code LEROU(X)}, {@code GAUTHI(ER)}, {@code ARNAU(LT)}. */
final class Terminaison {

    /** So many letters are always heard: in short names, final letters are. */
    private static final int TOUJOURS = 3;

    private Terminaison() {
    }

    /**
     * @param lettres as {@link Phonetique} reads them: no H, none twice in a row
     * @return how many of them are heard. What follows still tells how the last of these is said
     */
    static int finSonore(String lettres) {
        int fin = lettres.length();
        if (finit(lettres, fin, 'S')) {
            fin--;
        }
        if (fin > 2 && lettres.charAt(fin - 1) == 'E') {
            return fin - 1;
        }
        int avecMuettes = fin;
        while (fin > TOUJOURS && muette(lettres, fin)) {
            fin--;
        }
        boolean coupee = fin < avecMuettes;
        if (coupee && finit(lettres, fin, 'L') && (lettres.charAt(fin - 2) == 'U' || lettres.charAt(fin - 2) == 'O')) {
            fin--;
        }
        if (!coupee && finit(lettres, fin, 'R') && lettres.charAt(fin - 2) == 'E') {
            fin--;
            coupee = true;
        }
        if (coupee && finit(lettres, fin, 'E')) {
            return fin - 1;
        }
        return fin > TOUJOURS && finEnAi(lettres, fin) ? fin - 2 : fin;
    }

    private static boolean finit(String lettres, int fin, char lettre) {
        return fin > TOUJOURS && lettres.charAt(fin - 1) == lettre;
    }

    private static boolean muette(String lettres, int fin) {
        char avant = lettres.charAt(fin - 2);
        return switch (lettres.charAt(fin - 1)) {
            case 'D', 'T', 'S' -> true;
            case 'P' -> avant == 'M';
            case 'X' -> avant == 'U' || avant == 'I' && "AEOU".indexOf(lettres.charAt(fin - 3)) >= 0;
            case 'Z' -> avant == 'E' || avant == 'T';
            case 'C', 'G' -> avant == 'N';
            default -> false;
        };
    }

    /** AI, AY, EI and EY at the end sound like the É which is not told from a silent E. */
    private static boolean finEnAi(String lettres, int fin) {
        char dernier = lettres.charAt(fin - 1);
        char avant = lettres.charAt(fin - 2);
        return (dernier == 'I' || dernier == 'Y') && (avant == 'A' || avant == 'E');
    }
}
