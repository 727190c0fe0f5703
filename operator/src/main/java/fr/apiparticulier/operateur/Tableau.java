package fr.apiparticulier.operateur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON for people: a list as a table with the columns asked for, an object as lines. */
final class Tableau {

    private static final int MAX = 60;

    private Tableau() {
    }

    static String liste(JsonNode lignes, String... colonnes) {
        if (lignes.isEmpty()) {
            return "Rien.";
        }
        List<List<String>> cellules = new ArrayList<>(List.of(Arrays.asList(colonnes)));
        lignes.forEach(ligne -> cellules.add(Arrays.stream(colonnes).map(nom -> court(texte(ligne.path(nom)))).toList()));
        int[] largeurs = IntStream.range(0, colonnes.length)
                .map(i -> cellules.stream().mapToInt(ligne -> ligne.get(i).length()).max().orElse(0)).toArray();
        return cellules.stream().map(ligne -> IntStream.range(0, colonnes.length)
                .mapToObj(i -> ligne.get(i) + " ".repeat(largeurs[i] - ligne.get(i).length()))
                .collect(Collectors.joining("  ")).stripTrailing()).collect(Collectors.joining("\n"));
    }

    static String objet(JsonNode objet) {
        int largeur = StreamSupport.stream(((Iterable<String>) objet::fieldNames).spliterator(), false)
                .mapToInt(String::length).max().orElse(0);
        return StreamSupport.stream(((Iterable<String>) objet::fieldNames).spliterator(), false)
                .map(nom -> nom + " ".repeat(largeur - nom.length()) + "  " + texte(objet.get(nom)))
                .collect(Collectors.joining("\n"));
    }

    private static String court(String texte) {
        return texte.length() <= MAX ? texte : texte.substring(0, MAX - 1) + "…";
    }

    /** One line, nothing that a terminal would obey. */
    private static String texte(JsonNode valeur) {
        String texte = valeur.isArray()
                ? StreamSupport.stream(valeur.spliterator(), false).map(Tableau::texte).collect(Collectors.joining(", "))
                : valeur.isObject() ? valeur.toString() : valeur.isNull() ? "" : valeur.asText();
        return texte.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
    }
}
