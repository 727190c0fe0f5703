package fr.apiparticulier.suite.registre.recherche;

import java.util.List;

/**
 * What a port had the database read for one question.
 *
 * @param instructions as the database got them, with {@code $1} for values
 * @param valeurs of each of them, as texts
 */
record Lecture(List<String> instructions, List<List<String>> valeurs) {
}
