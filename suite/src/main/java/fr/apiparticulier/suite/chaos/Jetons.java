package fr.apiparticulier.suite.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.suite.chaos.oracle.Question;

/** Several tokens for each question, used in turn: a token may ask 20 times a second, and a busy machine asks in bursts. */
final class Jetons {

    private static final int PAR_QUESTION = 4;

    private final Map<Question, List<String>> jetons;
    private final AtomicInteger tour = new AtomicInteger();

    /** @param delivrer issues a token with these scopes */
    Jetons(List<Question> questions, Function<Collection<String>, String> delivrer) {
        this.jetons = questions.stream().collect(Collectors.toMap(question -> question,
                question -> Stream.generate(() -> delivrer.apply(question.scopes())).limit(PAR_QUESTION).toList()));
    }

    String de(Question question) {
        List<String> siens = jetons.get(question);
        return siens.get(Math.floorMod(tour.getAndIncrement(), siens.size()));
    }
}
