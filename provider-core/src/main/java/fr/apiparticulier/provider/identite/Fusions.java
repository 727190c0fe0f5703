package fr.apiparticulier.provider.identite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which communes are part of another today, and which have another code: registers keep the code of the birth or move to
 * today's, as they like. Source: Insee, Code officiel géographique; {@code communes/README.md} says of when.
 */
final class Fusions {

    private static final String FICHIER = "/communes/fusions.csv";
    private static final int DEPARTEMENT_ECRIT = 2;
    private static final Map<String, String> ACTUELS = lire();
    /** Of those that are one with a commune of another département. */
    private static final Map<String, Set<String>> AILLEURS = ailleurs();

    private Fusions() {
    }

    /** @return whether one of the two COG codes became the other */
    static boolean unies(String une, String autre) {
        return autre.equals(ACTUELS.get(une)) || une.equals(ACTUELS.get(autre));
    }

    /** @return how codes of communes begin that are one with this one, or lie in its département: two characters each */
    static Set<String> departements(String commune) {
        return AILLEURS.getOrDefault(commune, Set.of(debut(commune)));
    }

    private static Map<String, Set<String>> ailleurs() {
        Map<String, Set<String>> debuts = new HashMap<>();
        ACTUELS.forEach((ancienne, actuelle) -> {
            if (!debut(ancienne).equals(debut(actuelle))) {
                for (String une : List.of(ancienne, actuelle)) {
                    debuts.computeIfAbsent(une, neuve -> new HashSet<>()).addAll(List.of(debut(ancienne), debut(actuelle)));
                }
            }
        });
        return debuts;
    }

    private static String debut(String commune) {
        return commune.substring(0, DEPARTEMENT_ECRIT);
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
