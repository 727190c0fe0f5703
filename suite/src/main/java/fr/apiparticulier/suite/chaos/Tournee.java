package fr.apiparticulier.suite.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;

/** The order of the questions: one to each provider in turn, so that each gets the same share at any moment. */
final class Tournee {

    static final int SERVICES = Service.values().length;

    private Tournee() {
    }

    static List<Question> de(List<Question> questions) {
        List<List<Question>> parService = Arrays.stream(Service.values())
                .map(service -> questions.stream().filter(question -> question.service() == service).toList()).toList();
        int longueur = parService.stream().mapToInt(List::size).max().orElse(0);
        List<Question> tournee = new ArrayList<>();
        for (int tour = 0; tour < longueur; tour++) {
            for (List<Question> siennes : parService) {
                tournee.add(siennes.get(tour % siennes.size()));
            }
        }
        return List.copyOf(tournee);
    }
}
