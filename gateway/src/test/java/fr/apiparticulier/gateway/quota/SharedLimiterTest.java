package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.net.NetServer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.test.Attente;

/** Two replicas on one real Redis, that is there, goes, is slow, and comes back empty. */
class SharedLimiterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LIMITE = 20;

    private final Horloge horloge = new Horloge();
    private Vertx vertx;
    private RedisDeTest serveur;

    @BeforeEach
    void ouvrir() {
        vertx = Vertx.vertx();
        serveur = new RedisDeTest();
    }

    @AfterEach
    void fermer() {
        vertx.closeAndAwait();
        serveur.close();
    }

    private record Replique(SharedLimiter limiteur, MeterRegistry mesures) {

        Usage appel(String jeton) {
            return appels(jeton, 1);
        }

        Usage appels(String jeton, int nombre) {
            return limiteur.tryCalls(jeton, LIMITE, nombre).await().atMost(RedisLogTest.UN_MOMENT);
        }

        long passent(String jeton, int appels) {
            return IntStream.range(0, appels).mapToObj(i -> appel(jeton)).filter(Usage::admitted).count();
        }

        /** @return how many calls were let through, of which some were made two or three at once */
        long passentEnsemble(String jeton, int fois) {
            return IntStream.range(0, fois).map(i -> 1 + i % 3).filter(nombre -> appels(jeton, nombre).admitted()).sum();
        }

        boolean estSeule() {
            return mesures.get("particulier.quota.local").gauge().value() == 1;
        }

        double replis(String raison) {
            return mesures.counter("particulier.quota.replis", "raison", raison).count();
        }
    }

    private Replique replique(String url, Duration delai) {
        MeterRegistry mesures = new SimpleMeterRegistry();
        RedisLog partage = new RedisLog(RedisAPI.api(Redis.createClient(vertx, url)));
        return new Replique(new SharedLimiter(partage, new CallLogs(horloge), new Absence(horloge, delai), delai, 2, mesures),
                mesures);
    }

    @Test
    void replicas_onOneRedis_keepThePromiseTogether() throws Exception {
        List<Replique> repliques = List.of(replique(serveur.url(), PATIENCE), replique(serveur.url(), PATIENCE));
        ExecutorService fils = Executors.newFixedThreadPool(8);
        try {
            long debut = System.nanoTime();
            List<Future<Long>> passes = IntStream.range(0, 8)
                    .mapToObj(n -> fils.submit(() -> repliques.get(n % 2).passentEnsemble("jeton", 25))).toList();
            long somme = 0;
            for (Future<Long> passe : passes) {
                somme += passe.get();
            }
            long secondes = Duration.ofNanos(System.nanoTime() - debut).toSeconds();
            assertThat(somme).isBetween((long) LIMITE, LIMITE * (secondes + 1));
        } finally {
            fils.shutdownNow();
        }
    }

    @Test
    void redis_gone_leavesEachReplicaItsShare_lessWhatItLetThrough_andNoError() {
        Replique une = replique(serveur.url(), PATIENCE);
        Replique autre = replique(serveur.url(), PATIENCE);
        assertThat(une.passent("jeton", 12)).isEqualTo(12);
        assertThat(autre.passent("autre", 1)).isEqualTo(1);
        assertThat(une.estSeule()).isFalse();

        serveur.close();
        assertThat(une.passent("jeton", 20)).isZero();
        assertThat(autre.passent("jeton", 20)).isEqualTo(10);
        assertThat(autre.appel("jeton").limit()).isEqualTo(10);
        assertThat(une.estSeule()).isTrue();
        assertThat(une.replis("panne")).isEqualTo(1);

        horloge.avancer(1_000_001);
        assertThat(une.passent("jeton", 20) + autre.passent("jeton", 20)).isEqualTo(LIMITE);
    }

    @Test
    void redis_back_isUsedAgain_andDoesNotOpenTheDoor() {
        Replique une = replique(serveur.url(), PATIENCE);
        assertThat(une.passent("avant", 1)).isEqualTo(1);
        serveur.close();
        assertThat(une.passent("jeton", 20)).isEqualTo(10);
        assertThat(une.estSeule()).isTrue();

        serveur.demarrer();
        for (int essai = 0; une.estSeule() && essai < 100; essai++) {
            horloge.avancer(1_000_001);
            une.appel("essai-" + essai);
        }
        assertThat(une.estSeule()).isFalse();
        // The other replica may still be without it, and let its share through.
        assertThat(une.passent("jeton", 20)).isEqualTo(10);

        horloge.avancer(10_000_000);
        assertThat(une.appel("apres").limit()).isEqualTo(LIMITE);
        assertThat(une.passent("apres", LIMITE - 1)).isEqualTo(LIMITE - 1);
    }

    @Test
    void callsAtOnce_thatRedisLetThrough_allCountInTheShareOnceItIsGone() {
        Replique une = replique(serveur.url(), PATIENCE);
        assertThat(une.appels("jeton", 8).admitted()).isTrue();
        assertThat(une.appels("autre", LIMITE).admitted()).isTrue();
        serveur.close();
        assertThat(une.appels("jeton", 3).admitted()).isFalse();
        assertThat(une.passent("jeton", 20)).isEqualTo(2);
        assertThat(une.appel("autre").admitted()).isFalse();
    }

    /** Another replica may let its share through at any moment: these wait for Redis, and take nothing meanwhile. */
    @Test
    void callsAtOnce_beyondTheShare_waitUntilRedisDecidesAgain_asLongAsTheyAreTold() {
        Replique une = replique(serveur.url(), PATIENCE);
        serveur.close();
        assertThat(une.appel("jeton").admitted()).isTrue();
        assertThat(une.estSeule()).isTrue();
        Usage refus = une.appels("jeton", 11);
        assertThat(refus).isEqualTo(new Usage(10, 9, Duration.ofNanos(1_000_001_000), refus.delay()));
        assertThat(refus.delay()).isGreaterThan(Duration.ofSeconds(3));
        assertThat(une.appels("jeton", 9).admitted()).isTrue();

        serveur.demarrer();
        Attente.de("Redis found again by them alone", RedisLogTest.UN_MOMENT, () -> {
            horloge.avancer(1_000_000);
            assertThat(une.appels("jeton", 11).admitted()).isFalse();
            return !une.estSeule();
        });
        Duration attente = une.appels("jeton", 11).delay();
        assertThat(attente).isPositive();
        horloge.avancer(TimeUnit.NANOSECONDS.toMicros(attente.toNanos()) - 1);
        assertThat(une.appels("jeton", 11).admitted()).isFalse();
        horloge.avancer(1);
        assertThat(une.appels("jeton", 11)).isEqualTo(new Usage(LIMITE, 9, Duration.ofNanos(1_000_001_000), Duration.ZERO));
    }

    /** Each time that Redis may be asked again, it is the turn of a call that is refused. */
    @Test
    void redis_back_isFoundByATokenThatAsksFarTooOften() {
        Replique une = replique(serveur.url(), PATIENCE);
        assertThat(une.passent("avant", 1)).isEqualTo(1);
        serveur.close();
        assertThat(une.passent("jeton", 20)).isEqualTo(10);
        assertThat(une.estSeule()).isTrue();

        serveur.demarrer();
        Attente.de("Redis found again", RedisLogTest.UN_MOMENT, () -> {
            horloge.avancer(1_000_000);
            assertThat(une.appel("jeton").admitted()).isFalse();
            horloge.avancer(1);
            une.passent("jeton", 10);
            return !une.estSeule();
        });
    }

    @Test
    void redis_silent_costsOneCallItsDelay_andTheOthersNothing() {
        NetServer muet = vertx.getDelegate().createNetServer().connectHandler(socket -> {
        });
        int port = muet.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join().actualPort();
        Replique une = replique("redis://127.0.0.1:" + port, Duration.ofMillis(20));
        assertThat(une.passent("jeton", 30)).isEqualTo(10);
        assertThat(une.replis("delai")).isEqualTo(1);
        horloge.avancer(1_000_001);
        assertThat(une.passent("jeton", 30)).isEqualTo(10);
        assertThat(une.replis("delai")).isEqualTo(2);
    }
}
