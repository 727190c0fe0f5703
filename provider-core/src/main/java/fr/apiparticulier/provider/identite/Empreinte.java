package fr.apiparticulier.provider.identite;

/** FNV-1a with 64 bits and a last stirring: the same on every machine, and without anything allocated for each of ten million. */
final class Empreinte {

    private static final long BASE = 0xcbf29ce484222325L;
    private static final long FACTEUR = 0x100000001b3L;
    private static final long DERNIER_FACTEUR = 0xff51afd7ed558ccdL;
    private static final char ENTRE = '|';
    private static final int MOITIE = 32;

    private Empreinte() {
    }

    static long de(char sorte, String... parties) {
        long empreinte = ajouter(BASE, sorte);
        for (String partie : parties) {
            for (int i = 0; i < partie.length(); i++) {
                empreinte = ajouter(empreinte, partie.charAt(i));
            }
            empreinte = ajouter(empreinte, ENTRE);
        }
        empreinte = (empreinte ^ empreinte >>> MOITIE) * DERNIER_FACTEUR;
        return empreinte ^ empreinte >>> MOITIE;
    }

    private static long ajouter(long empreinte, char lettre) {
        return (empreinte ^ lettre) * FACTEUR;
    }
}
