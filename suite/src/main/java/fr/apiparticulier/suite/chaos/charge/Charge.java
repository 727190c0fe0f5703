package fr.apiparticulier.suite.chaos.charge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Reponse;

/**
 * Asks the set of questions round and round, on schedule, until it is stopped. If the machine is too slow the calls that
 * are due go out late and together: the lateness is told, not hidden.
 */
public final class Charge implements Suspendable, AutoCloseable {

    private static final int TIC_MILLISECONDES = 2;

    private final Vertx vertx;
    private final Context fil;
    private final Aiguillage aiguillage;
    private final List<Question> tournee;
    private final Cadence cadence;
    private final Function<Question, String> jetons;
    private final Temoins temoins;
    private long debut;
    private long pause;
    private long envoyes;
    private int enChemin;
    private Promise<Void> repos;
    private volatile long retardMaximal;
    private volatile long minuterie = -1;

    /**
     * @param tournee asked in this order, one after the other
     * @param parSeconde over all of them
     * @param jetons the token that a question carries, asked for each time
     * @param temoins told of every call, from the event loop
     */
    public Charge(Vertx vertx, Aiguillage aiguillage, List<Question> tournee, int parSeconde,
            Function<Question, String> jetons, Temoins temoins) {
        this.vertx = vertx;
        this.fil = vertx.getOrCreateContext();
        this.aiguillage = aiguillage;
        this.tournee = List.copyOf(tournee);
        this.cadence = new Cadence(parSeconde);
        this.jetons = jetons;
        this.temoins = temoins;
    }

    public void demarrer() {
        fil.runOnContext(ignored -> {
            debut = System.nanoTime();
            battre();
        });
    }

    private void battre() {
        minuterie = vertx.setPeriodic(TIC_MILLISECONDES, tic -> envoyer());
    }

    @Override
    public void suspendre() throws InterruptedException {
        Promise<Void> fini = Promise.promise();
        fil.runOnContext(ignored -> {
            vertx.cancelTimer(minuterie);
            pause = System.nanoTime();
            repos = fini;
            reposer();
        });
        Attente.de(fini.future());
    }

    private void reposer() {
        if (repos != null && enChemin == 0) {
            repos.complete();
            repos = null;
        }
    }

    @Override
    public void reprendre() {
        fil.runOnContext(ignored -> {
            debut += System.nanoTime() - pause;
            battre();
        });
    }

    private void envoyer() {
        long ecoule = System.nanoTime() - debut;
        for (long dus = cadence.dus(ecoule); envoyes < dus; envoyes++) {
            retardMaximal = Math.max(retardMaximal, ecoule - cadence.echeance(envoyes));
            Question question = tournee.get((int) (envoyes % tournee.size()));
            Temoins.Suite suite = temoins.envoye(question);
            enChemin++;
            aiguillage.appeler(question.cible(), jetons.apply(question), question.corps()).onSuccess(reponse -> {
                enChemin--;
                suite.repondu(reponse);
                reposer();
            });
        }
    }

    /** Asks each question once, one after the other. Not to be called from the event loop. */
    public List<Reponse> poser(List<Question> questions) throws InterruptedException {
        List<Reponse> reponses = new ArrayList<>();
        for (Question question : questions) {
            Future<Reponse> reponse = Future.future(promesse -> fil.runOnContext(
                    ignored -> aiguillage.appeler(question.cible(), jetons.apply(question), question.corps())
                            .onComplete(promesse)));
            reponses.add(Attente.de(reponse));
        }
        return reponses;
    }

    /** @return how late a call went out at most since this was last asked, milliseconds */
    public long retardMaximal() {
        long retard = retardMaximal;
        retardMaximal = 0;
        return TimeUnit.NANOSECONDS.toMillis(retard);
    }

    @Override
    public void close() {
        vertx.cancelTimer(minuterie);
    }
}
