package fr.apiparticulier.suite.saut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChargeTest {

    private static final int ARRET_MS = 300;

    private final Vertx vertx = Vertx.vertx();
    private final Set<String> vus = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean arrete = new AtomicBoolean();
    private final Charge charge = new Charge(4);
    private URI adresse;

    @BeforeEach
    void demarrer() {
        HttpServer serveur = vertx.createHttpServer().requestHandler(this::repondre).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
        adresse = URI.create("http://127.0.0.1:" + serveur.actualPort() + "/a?b=c");
    }

    @AfterEach
    void arreter() {
        charge.close();
        vertx.close();
    }

    private void repondre(HttpServerRequest appel) {
        vus.add(appel.getHeader("Authorization"));
        if (appel.getHeader("Authorization").equals("refuse")) {
            appel.response().setStatusCode(429).end("non");
        } else if (arrete.compareAndSet(true, false)) {
            vertx.setTimer(ARRET_MS, passe -> appel.response().end("tard"));
        } else {
            appel.response().end(appel.uri());
        }
    }

    @Test
    void loop_asksWithEachTokenInTurn_andCountsWhatIsServed() {
        Releve releve = charge.boucle(List.of(adresse), List.of("un", "deux"), Duration.ofMillis(300));
        assertThat(vus).containsExactlyInAnyOrder("un", "deux");
        assertThat(releve.servis()).isPositive().isEqualTo(releve.durees().getTotalCount());
        assertThat(releve.manques()).isEmpty();
    }

    @Test
    void loop_countsRefusals_andNotTheirDurations() {
        Releve releve = charge.boucle(List.of(adresse), List.of("refuse"), Duration.ofMillis(100));
        assertThat(releve.servis()).isZero();
        assertThat(releve.manques()).containsOnlyKeys("429");
        assertThat(releve.durees().getTotalCount()).isZero();
    }

    @Test
    void cadence_asksAsOftenAsItIsTold() {
        assertThat(charge.cadence(List.of(adresse), List.of("un"), Duration.ofMillis(500), 200).servis()).isEqualTo(100);
    }

    @Test
    void cadence_whereOneConnectionStalls_countsWhatWaitedForItFromWhenItWasDue() {
        arrete.set(true);
        try (Charge seule = new Charge(1)) {
            Releve releve = seule.cadence(List.of(adresse), List.of("un"), Duration.ofMillis(600), 100);
            assertThat(releve.servis()).isEqualTo(60);
            // Half of them were due while the first was not answered: a client that waits with it would have seen one.
            assertThat(releve.durees().getCountBetweenValues(50_000, 60_000_000)).isGreaterThan(20);
        }
    }
}
