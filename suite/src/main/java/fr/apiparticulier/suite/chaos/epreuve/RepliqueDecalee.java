package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.processus.Decalage;

/**
 * A gateway whose clock differs by some seconds from those of the other one, of the providers, of the database and of Redis;
 * no client notices.
 */
final class RepliqueDecalee implements Epreuve {

    private static final int LAQUELLE = 1;
    /** Less than what the clocks of two machines may differ by, to whoever checks a token: five seconds. */
    private static final Duration ECART = Duration.ofSeconds(4);

    private final Suite suite;
    private final Duration ecart;
    private final Sonde sonde;
    private final Function<Duration, String> jetons;
    private List<String> constats = List.of();

    private RepliqueDecalee(Suite suite, Duration ecart, Sonde sonde, Function<Duration, String> jetons) {
        this.suite = suite;
        this.ecart = ecart;
        this.sonde = sonde;
        this.jetons = jetons;
    }

    /** @param jetons a token for the call by a clock that is so much ahead of ours */
    static RepliqueDecalee enAvance(Suite suite, Sonde sonde, Function<Duration, String> jetons) {
        return new RepliqueDecalee(suite, ECART, sonde, jetons);
    }

    static RepliqueDecalee enRetard(Suite suite, Sonde sonde, Function<Duration, String> jetons) {
        return new RepliqueDecalee(suite, ECART.negated(), sonde, jetons);
    }

    @Override
    public String nom() {
        return ecart.isNegative() ? "replique-en-retard" : "replique-en-avance";
    }

    @Override
    public void poser() {
        suite.tuerReplique(LAQUELLE);
        suite.relancerReplique(LAQUELLE, new Decalage(ecart));
    }

    @Override
    public void lever() throws IOException, InterruptedException {
        constats = verifier();
        suite.tuerReplique(LAQUELLE);
        suite.relancerReplique(LAQUELLE);
    }

    /** What is not valid yet for one is for the other: the clocks do differ, or nothing would be shown here. */
    private List<String> verifier() throws IOException, InterruptedException {
        Duration avance = ecart.isNegative() ? Duration.ofSeconds(3) : Duration.ofSeconds(7);
        List<String> lus = new ArrayList<>();
        for (int numero = 0; numero < suite.repliques().size(); numero++) {
            URI replique = suite.repliques().get(numero);
            int attendu = (numero == LAQUELLE) == ecart.isNegative() ? Sonde.REFUSE : Sonde.SERVI;
            int statut = sonde.demander(replique, jetons.apply(avance));
            if (statut != attendu) {
                lus.add("gateway %d, a token issued at %s of now: status %d (expected: %d)".formatted(numero, avance, statut,
                        attendu));
            }
        }
        return lus;
    }

    @Override
    public List<String> constater() {
        return constats;
    }
}
