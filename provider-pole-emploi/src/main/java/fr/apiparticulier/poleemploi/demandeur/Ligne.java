package fr.apiparticulier.poleemploi.demandeur;

/** A line of text in a file, which France Travail leaves blank where it has nothing to say. */
final class Ligne {

    private Ligne() {
    }

    static String ouRien(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
