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
 * Given names of which many people bear each: where one of them is asked and another one recorded, no slip of the keyboard led
 * from one to the other. Those of a registry are added to them when it is searched, see {@link Recherche}.
 */
final class Prenoms {

    private static final String FICHIER = "/prenoms.txt";
    private static final Set<String> REPANDUS = lire();
    private static final Set<String> SONS = REPANDUS.stream().map(Phonetique::code).collect(Collectors.toUnmodifiableSet());

    private Prenoms() {
    }

    /** @param cle see {@link Normalisation#cle} */
    static boolean estRepandu(String cle) {
        return REPANDUS.contains(cle);
    }

    /** @return whether one of them sounds so */
    static boolean sonneRepandu(String son) {
        return SONS.contains(son);
    }

    private static Set<String> lire() {
        try (InputStream fichier = Prenoms.class.getResourceAsStream(FICHIER);
                BufferedReader lignes = new BufferedReader(new InputStreamReader(fichier, StandardCharsets.UTF_8))) {
            return lignes.lines().filter(ligne -> !ligne.startsWith("#")).flatMap(ligne -> Arrays.stream(ligne.split(" ")))
                    .map(Normalisation::cle).filter(cle -> !cle.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
