package fr.apiparticulier.provider.identite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which communes are part of another today, and which have another code: registers keep the code of the birth or move to
 * today's, as they like. Source: Insee, Code officiel géographique; {@code communes/README.md} says of when.
 */
final class Fusions {

    private static final String FICHIER = "/communes/fusions.csv";
    private static final Map<String, String> ACTUELS = lire();

    private Fusions() {
    }

    /** @return whether one of the two COG codes became the other */
    static boolean unies(String une, String autre) {
        return autre.equals(ACTUELS.get(une)) || une.equals(ACTUELS.get(autre));
    }

    private static Map<String, String> lire() {
        try (InputStream fichier = Fusions.class.getResourceAsStream(FICHIER);
                BufferedReader lignes = new BufferedReader(new InputStreamReader(fichier, StandardCharsets.US_ASCII))) {
            return lignes.lines().skip(1).map(ligne -> ligne.split(","))
                    .collect(Collectors.toUnmodifiableMap(ligne -> ligne[0], ligne -> ligne[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
