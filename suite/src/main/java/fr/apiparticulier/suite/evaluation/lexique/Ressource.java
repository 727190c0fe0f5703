package fr.apiparticulier.suite.evaluation.lexique;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists beside the classes: a line that begins with # is for whoever reads them. */
final class Ressource {

    private static final String DOSSIER = "/evaluation/";

    private Ressource() {
    }

    static List<String> lignes(String nom) {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(Ressource.class.getResourceAsStream(DOSSIER + nom), StandardCharsets.UTF_8))) {
            return lecteur.lines().filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
