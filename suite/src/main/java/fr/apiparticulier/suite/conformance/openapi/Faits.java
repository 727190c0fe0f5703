package fr.apiparticulier.suite.conformance.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a document says of one subject, flat: what is there, by JSON pointer, and what is said of it. Two documents that
 * put the same things in other places, or another order, have the same facts.
 */
final class Faits {

    /** Where something is said, and what it is about. */
    record Cle(String pointeur, Genre genre) implements Comparable<Cle> {

        @Override
        public int compareTo(Cle autre) {
            int parLieu = pointeur.compareTo(autre.pointeur);
            return parLieu == 0 ? genre.compareTo(autre.genre) : parLieu;
        }
    }

    private final SortedSet<String> presents = new TreeSet<>();
    private final SortedMap<Cle, SortedSet<String>> valeurs = new TreeMap<>();

    void present(String pointeur) {
        presents.add(pointeur);
    }

    /** @param dites nothing is noted if there are none */
    void dire(String pointeur, Genre genre, Collection<String> dites) {
        if (!dites.isEmpty()) {
            valeurs.put(new Cle(pointeur, genre), new TreeSet<>(dites));
        }
    }

    void dire(String pointeur, Genre genre, boolean dit) {
        dire(pointeur, genre, List.of(Boolean.toString(dit)));
    }

    SortedSet<String> presents() {
        return presents;
    }

    Map<Cle, SortedSet<String>> valeurs() {
        return valeurs;
    }
}
