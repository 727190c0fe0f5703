package fr.apiparticulier.suite.banc;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Scopes;

/**
 * One run: block after block, each phase in turn and the order turned each time, so that whatever else the machine does meets
 * all alike. One client asks, whenever its last question was answered: two that ask the same at once would share an answer.
 */
final class Banc {

    private static final Duration BLOC = Duration.ofSeconds(2);
    /** Until what is compiled at all is compiled; as fast as providers answer. */
    private static final Duration CHAUFFE = Duration.ofSeconds(8);

    private final Piste piste;
    private final BancOptions options;
    private final Consumer<String> sortie;
    private final List<Question> questions = Questions.seules();

    Banc(Piste piste, BancOptions options, Consumer<String> sortie) {
        this.piste = piste;
        this.options = options;
        this.sortie = sortie;
    }

    /** @throws IOException if an answer is not what it is to be: what was measured is none then */
    Bilan mesurer() throws IOException, InterruptedException {
        Client client = new Client(piste.suite().url(), piste.suite().jeton(Scopes.TOUS), questions);
        Releve releve = new Releve(questions.size());
        cycle(client, new Releve(questions.size()), CHAUFFE);
        piste.ralentir();
        cycle(client, new Releve(questions.size()), BLOC);
        sortie.accept("Warm; measuring for %d seconds, each provider %d ms away.".formatted(options.secondes(),
                options.retard()));
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.secondes());
        do {
            cycle(client, releve, BLOC);
        } while (System.nanoTime() < fin);
        return releve.bilan(questions.stream().map(Questions::ressource).toList());
    }

    /** Every phase twice, there and back. */
    private void cycle(Client client, Releve releve, Duration bloc) throws IOException, InterruptedException {
        List<Phase> phases = new ArrayList<>(List.of(Phase.values()));
        for (int fois = 0; fois < 2; fois++) {
            for (Phase phase : phases) {
                Duration avant = processeur();
                long fin = System.nanoTime() + bloc.toNanos();
                do {
                    phase.tour(client, releve);
                } while (System.nanoTime() < fin);
                releve.processeur(phase, processeur().minus(avant));
            }
            Collections.reverse(phases);
        }
    }

    private Duration processeur() {
        return piste.suite().passerelle().info().totalCpuDuration()
                .orElseThrow(() -> new IllegalStateException("this system does not tell what a process computes"));
    }
}
