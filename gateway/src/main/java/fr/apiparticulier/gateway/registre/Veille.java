package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
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

    private final Registre registre;
    private final Lecteur lecteur;
    private final Ecoute ecoute;
    private final Copie copie;
    private final Mesures mesures;
    private final RegistreConfig config;
    private final Clock clock;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch known = new CountDownLatch(1);
    private volatile boolean away;

    Veille(Registre registre, Lecteur lecteur, Ecoute ecoute, Copie copie, Mesures mesures, RegistreConfig config,
            Clock clock) {
        this.registre = registre;
        this.lecteur = lecteur;
        this.ecoute = ecoute;
        this.copie = copie;
        this.mesures = mesures;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start, Migration migration, Vertx vertx) throws InterruptedException {
        copie.lire().ifPresent(registre::reprend);
        migration.run(this::demander);
        vertx.setPeriodic(config.periode().toMillis(), timer -> {
            if (asked.get() == 0) {
                demander();
            }
        });
        if (registre.siConnu().isEmpty() && !known.await(START_SECONDS, TimeUnit.SECONDS)) {
            LOG.error("habilitations: not known, and the database does not answer: not ready until it does");
        }
    }

    /** Asks the database, now or as soon as the question in flight is answered. */
    void demander() {
        if (asked.getAndIncrement() == 0) {
            uneFois();
        }
    }

    private void uneFois() {
        asked.set(1);
        ecoute.assurer(this::demander);
        lecteur.numero().flatMap(this::mettreAJour).ifNoItem().after(config.delai()).fail()
                .subscribe().with(done -> repondu(), this::enVain);
    }

    private Uni<Void> mettreAJour(long numero) {
        if (registre.siConnu().filter(etat -> etat.numero() == numero).isPresent()) {
            registre.confirme();
            return Uni.createFrom().voidItem();
        }
        boolean first = registre.siConnu().isEmpty();
        return lecteur.releve().invoke(releve -> {
            registre.apprend(releve);
            copie.ecrire(releve);
            if (!first) {
                mesures.tookEffect(Duration.between(releve.changeLe(), clock.instant()));
            }
        }).replaceWithVoid();
    }

    private void repondu() {
        known.countDown();
        if (away) {
            LOG.info("habilitations: the database answers again");
        }
        away = false;
        suite();
    }

    private void enVain(Throwable failure) {
        mesures.failed();
        if (!away) {
            LOG.warnf("habilitations: the database does not answer (%s): what is known goes on serving",
                    failure.getClass().getSimpleName());
        }
        away = true;
        suite();
    }

    private void suite() {
        if (!asked.compareAndSet(1, 0)) {
            uneFois();
        }
    }
}
