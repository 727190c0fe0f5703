package fr.apiparticulier.provider.identite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.identite.Normalisation;

/**
 * Given names that are names: whoever asks for one does not mean another that is nearly it. Those of a registry are added to them
 * when it is searched, see {@link Recherche}.
 */
final class Prenoms {

    private static final Set<String> REPANDUS = lire("/prenoms/repandus.txt");
    private static final Set<String> CONNUS = lire("/prenoms/connus.txt");

    private Prenoms() {
    }

    /**
     * @param cle see {@link Normalisation#cle}
     * @return whether many people in France bear it
     */
    static boolean estRepandu(String cle) {
        return REPANDUS.contains(cle);
    }

    /**
     * @param cle see {@link Normalisation#cle}
     * @return whether people in France and elsewhere in Europe bear it, be they few
     */
    static boolean estConnu(String cle) {
        return CONNUS.contains(cle);
    }

    private static Set<String> lire(String nom) {
        try (InputStream fichier = Prenoms.class.getResourceAsStream(nom);
                BufferedReader lignes = new BufferedReader(new InputStreamReader(fichier, StandardCharsets.UTF_8))) {
            return lignes.lines().filter(ligne -> !ligne.startsWith("#")).flatMap(ligne -> Arrays.stream(ligne.split(" ")))
                    .map(Normalisation::cle).filter(cle -> !cle.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
