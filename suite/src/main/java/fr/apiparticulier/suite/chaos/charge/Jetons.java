package fr.apiparticulier.suite.chaos.charge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import fr.apiparticulier.suite.chaos.oracle.Question;

/** The tokens of each question, used in turn: no two questions share one, so that an answer to the wrong caller is seen. */
public final class Jetons {

    private final Map<Question, List<String>> jetons = new ConcurrentHashMap<>();
    private final AtomicInteger tour = new AtomicInteger();
    private final Function<Collection<String>, String> delivrer;

    /** @param delivrer issues a token with these scopes, another one each time */
    public Jetons(List<Question> questions, Function<Collection<String>, String> delivrer) {
        this.delivrer = delivrer;
        questions.forEach(question -> jetons.put(question, new CopyOnWriteArrayList<>()));
        ajouter();
    }

    /** Gives each question one more token, beside those it has. */
    public void ajouter() {
        jetons.forEach((question, siens) -> siens.add(delivrer.apply(question.scopes())));
    }

    public String de(Question question) {
        List<String> siens = jetons.get(question);
        return siens.get(Math.floorMod(tour.getAndIncrement(), siens.size()));
    }

    /** @return every token of every question */
    public List<String> tous() {
        return jetons.values().stream().flatMap(List::stream).toList();
    }
}
