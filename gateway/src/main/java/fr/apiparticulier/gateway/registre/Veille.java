package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/**
 * Keeps the registry as the database is: asks at start, at each notification, and every few seconds whether anything changed,
 * because a notification may be lost with its connection. One question at a time; those that come meanwhile are one more.
 */
@ApplicationScoped
class Veille {

    private static final Logger LOG = Logger.getLogger(Veille.class);
    /** A start with its database there knows everything before the first call; one without does not wait for it long. */
    private static final long START_SECONDS = 10;
    private static final int FIRST = 1;
    /** After a question in vain, which may have taken most of the five seconds, the next one does not wait for its turn. */
    private static final long AGAIN_MILLIS = 500;

    /**
     * A hundred thousand tokens take a second. What comes slowly may; what does not begin to, or does not come any more, ends
     * with its connection ({@link Acces}).
     */
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private final Registre registre;
    private final Lecteur lecteur;
    private final Ecoute ecoute;
    private final Copie copie;
    private final Mesures mesures;
    private final RegistreConfig config;
    private final Clock clock;
    private final Vertx vertx;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch attempted = new CountDownLatch(1);
    private final Queue<UniEmitter<? super Void>> waiting = new ConcurrentLinkedQueue<>();
    /** Of the question in flight, which is one. */
    private final List<UniEmitter<? super Void>> served = new CopyOnWriteArrayList<>();
    /** What is known from the copy is not believed because the database counts as many changes. */
    private volatile boolean whole = true;
    /** The failure that was told; null while the database answers. */
    private volatile String away;

    Veille(Registre registre, Lecteur lecteur, Ecoute ecoute, Copie copie, Mesures mesures, RegistreConfig config,
            Clock clock, Vertx vertx) {
        this.registre = registre;
        this.lecteur = lecteur;
        this.ecoute = ecoute;
        this.copie = copie;
        this.mesures = mesures;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
    }

    /** Before all others: the schema is up to date for them, if the database is there. */
    void start(@Observes @Priority(FIRST) StartupEvent start, Migration migration) throws InterruptedException {
        copie.lire(registre::reprend);
        migration.run(this::demander, attempted::countDown);
        attempted.await(START_SECONDS, TimeUnit.SECONDS);
        if (registre.siConnu().isEmpty()) {
            LOG.error("habilitations: not known, and the database does not say them: not ready until it does");
        }
        vertx.setPeriodic(config.delai().toMillis(), timer -> ecoute.assurer(this::demander));
        vertx.setPeriodic(config.relecture().toMillis(), timer -> whole = true);
        vertx.setPeriodic(config.periode().toMillis(), timer -> demanderSiNulle());
    }

    /** Asks the database, now or as soon as the question in flight is answered. */
    void demander() {
        if (asked.getAndIncrement() == 0) {
            uneFois();
        }
    }

    /** The question in flight is as good. */
    private void demanderSiNulle() {
        if (asked.get() == 0) {
            demander();
        }
    }

    /** @return done when a question that was asked after this one was answered, or answered in vain */
    Uni<Void> relire() {
        return Uni.createFrom().emitter(emitter -> {
            waiting.add(emitter);
            demander();
        });
    }

    private void uneFois() {
        asked.set(1);
        served.addAll(waiting);
        waiting.removeAll(served);
        ecoute.assurer(this::demander);
        lecteur.numero().ifNoItem().after(config.delai()).fail().flatMap(this::mettreAJour)
                .subscribe().with(done -> repondu(), this::enVain);
    }

    private Uni<Void> mettreAJour(long numero) {
        boolean changed = registre.siConnu().filter(etat -> etat.numero() == numero).isEmpty();
        if (!changed && !whole) {
            registre.confirme();
            return Uni.createFrom().voidItem();
        }
        boolean first = registre.siConnu().isEmpty();
        return lecteur.releve().ifNoItem().after(WHOLE).fail().invoke(releve -> {
            whole = false;
            registre.apprend(releve);
            copie.ecrire(releve);
            if (changed && !first) {
                mesures.tookEffect(Duration.between(releve.changeLe(), clock.instant()));
            }
        }).replaceWithVoid();
    }

    private void repondu() {
        attempted.countDown();
        if (away != null) {
            LOG.info("habilitations: the database answers again");
        }
        away = null;
        suite();
    }

    private void enVain(Throwable failure) {
        mesures.failed();
        String why = failure.getClass().getName();
        if (!why.equals(away)) {
            LOG.warnf("habilitations: not read from the database (%s): what is known goes on serving", why);
        }
        away = why;
        attempted.countDown();
        vertx.setTimer(AGAIN_MILLIS, timer -> demanderSiNulle());
        suite();
    }

    private void suite() {
        served.forEach(emitter -> emitter.complete(null));
        served.clear();
        if (!asked.compareAndSet(1, 0)) {
            uneFois();
        }
    }
}
