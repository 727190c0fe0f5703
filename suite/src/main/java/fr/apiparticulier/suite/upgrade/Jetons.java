package fr.apiparticulier.suite.upgrade;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;

/** What calls carry: an administration's tokens, of which there are more and more, or a citizen's. */
final class Jetons {

    /** Until a new key signs; the gateways are told so. */
    static final Duration DELAI = Duration.ofSeconds(1);
    private static final Duration MARGE = Duration.ofMillis(500);

    private final Suite suite;
    private final fr.apiparticulier.suite.chaos.charge.Jetons administrations;
    private final Map<Question, String> citoyens = new HashMap<>();

    Jetons(Suite suite, List<Appel> appels) {
        this.suite = suite;
        appels.stream().filter(appel -> appel.pivot() != null).forEach(
                appel -> citoyens.put(appel.question(), suite.jetonFranceConnect(appel.pivot(), Scopes.TOUS)));
        this.administrations = new fr.apiparticulier.suite.chaos.charge.Jetons(
                appels.stream().map(Appel::question).filter(question -> !citoyens.containsKey(question)).distinct().toList(),
                suite.operateur()::jetonNeuf);
    }

    String de(Question question) {
        String citoyen = citoyens.get(question);
        return citoyen == null ? administrations.de(question) : citoyen;
    }

    /** Another key signs from now on, and signs new tokens: every gateway is to take them, beside the old ones. */
    void renouveler() throws IOException, InterruptedException {
        suite.operateur().tournerCle();
        Thread.sleep(DELAI.plus(MARGE).toMillis());
        administrations.ajouter();
    }
}
