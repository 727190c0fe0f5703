package fr.apiparticulier.suite.upgrade;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;

/** What calls carry: an administration's tokens, of which there are more and more, or a citizen's. */
final class Jetons {

    /** Until a new key signs; the gateways are told so. */
    static final Duration DELAI = Duration.ofSeconds(1);
    private static final Duration MARGE = Duration.ofMillis(500);
    /** Within which what an operator does is in force at every gateway. */
    private static final Duration PROMESSE = Duration.ofSeconds(5);

    private final Suite suite;
    private final List<Question> questions;
    private final Map<Question, String> citoyens = new HashMap<>();
    private final List<Map<Question, String>> delivrances = new CopyOnWriteArrayList<>();
    private final AtomicInteger tour = new AtomicInteger();

    Jetons(Suite suite, List<Appel> appels) {
        this.suite = suite;
        appels.stream().filter(appel -> appel.pivot() != null).forEach(
                appel -> citoyens.put(appel.question(), suite.jetonFranceConnect(appel.pivot(), Scopes.TOUS)));
        this.questions = appels.stream().map(Appel::question).filter(question -> !citoyens.containsKey(question)).distinct()
                .toList();
        delivrances.add(delivrer());
    }

    /** @return a token that nobody else has, for each question */
    private Map<Question, String> delivrer() {
        Map<Question, String> jetons = new HashMap<>();
        questions.forEach(question -> jetons.put(question, suite.operateur().jetonNeuf(question.scopes())));
        return jetons;
    }

    String de(Question question) {
        String citoyen = citoyens.get(question);
        return citoyen == null
                ? delivrances.get(Math.floorMod(tour.getAndIncrement(), delivrances.size())).get(question)
                : citoyen;
    }

    /** Another key signs from now on, and signs new tokens: every gateway is to take them, beside the old ones. */
    void renouveler() throws IOException, InterruptedException {
        suite.operateur().tournerCle();
        Thread.sleep(DELAI.plus(MARGE).toMillis());
        Map<Question, String> nouveaux = delivrer();
        Thread.sleep(PROMESSE.toMillis());
        delivrances.add(nouveaux);
    }
}
