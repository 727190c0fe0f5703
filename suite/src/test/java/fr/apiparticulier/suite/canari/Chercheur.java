package fr.apiparticulier.suite.canari;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds values that should stand nowhere, whatever was done to them: case, accents, signs between letters, the escapes of
 * URLs, JSON and Redis, hexadecimal, base64 of either alphabet at any place of what was encoded, and plain digests.
 */
final class Chercheur {

    private final Index clairs = new Index();
    private final Index serres = new Index();
    private final Index base64 = new Index();

    /** @param valeurs those of fewer than {@link Index#LONGUEUR_MINIMALE} letters and digits are left out: they stand anywhere */
    Chercheur(Collection<String> valeurs) {
        valeurs.stream().filter(valeur -> Lecture.serrer(Lecture.plier(valeur)).length() >= Index.LONGUEUR_MINIMALE)
                .forEach(this::retenir);
    }

    private void retenir(String valeur) {
        String plie = Lecture.plier(valeur);
        if (plie.chars().anyMatch(Character::isLetter)) {
            serres.ajouter(Lecture.serrer(plie), valeur);
        } else if (plie.chars().allMatch(Character::isDigit)) {
            clairs.ajouterNombre(plie, valeur);
        } else {
            clairs.ajouter(plie, valeur);
        }
        Ecritures.hexadecimales(valeur).forEach(ecrite -> clairs.ajouter(ecrite, valeur));
        Ecritures.base64(valeur).forEach(ecrite -> base64.ajouter(ecrite, valeur));
    }

    /** @return the values that are there */
    Set<String> trouver(String texte) {
        Set<String> trouves = new TreeSet<>();
        String clair = Lecture.clair(texte);
        clairs.chercher(clair, trouves);
        serres.chercher(Lecture.serrer(clair), trouves);
        base64.chercher(texte.replace('-', '+').replace('_', '/'), trouves);
        return trouves;
    }
}
