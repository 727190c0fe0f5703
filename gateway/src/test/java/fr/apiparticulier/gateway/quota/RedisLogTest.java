package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.call.Usage;

/** The same promises of the script, in a real Redis whose time a test says; and with its own. */
class RedisLogTest extends AbstractCallLogTest {

    static final Duration UN_MOMENT = Duration.ofSeconds(10);
    private static final String HEURE = "redis.call('HMGET', 'horloge', 's', 'us')";

    private static Vertx vertx;
    private static RedisDeTest serveur;
    private static RedisAPI redis;

    @BeforeAll
    static void ouvrir() {
        serveur = new RedisDeTest();
        vertx = Vertx.vertx();
        redis = RedisAPI.api(Redis.createClient(vertx, serveur.url()));
    }

    @AfterAll
    static void fermer() {
        vertx.closeAndAwait();
        serveur.close();
    }

    @Override
    CallLog log(Horloge horloge) {
        String key = UUID.randomUUID().toString();
        RedisLog log = new RedisLog(redis, HEURE);
        return (limit, calls) -> {
            redis.hsetAndAwait(List.of("horloge", "s", Long.toString(horloge.getAsLong() / 1_000_000), "us",
                    Long.toString(horloge.getAsLong() % 1_000_000)));
            return log.tryCalls(key, limit, calls).await().atMost(UN_MOMENT);
        };
    }

    @Override
    int pas() {
        return 1_000;
    }

    @Test
    void call_isOneRoundTrip() {
        RedisLog log = new RedisLog(redis);
        log.tryCalls("aller-retour", 100, 1).await().atMost(UN_MOMENT);
        String avant = redis.infoAndAwait(List.of("all")).toString();
        for (int i = 0; i < 10; i++) {
            log.tryCalls("aller-retour", 100, 5).await().atMost(UN_MOMENT);
        }
        String apres = redis.infoAndAwait(List.of("all")).toString();
        String scripts = "cmdstat_evalsha:calls=";
        assertThat(nombre(apres, scripts) - nombre(avant, scripts)).isEqualTo(10);
        String lectures = "total_reads_processed:";
        // What asks for the numbers is read too.
        assertThat(nombre(apres, lectures) - nombre(avant, lectures)).isEqualTo(10 + 1);
    }

    private static long nombre(String info, String nom) {
        Matcher trouve = Pattern.compile("^" + nom + "(\\d+)", Pattern.MULTILINE).matcher(info);
        assertThat(trouve.find()).as(nom).isTrue();
        return Long.parseLong(trouve.group(1));
    }

    @Test
    void script_forgottenByTheServer_isSentAgain() {
        RedisLog log = new RedisLog(redis);
        assertThat(log.tryCalls("oublie", 2, 1).await().atMost(UN_MOMENT).admitted()).isTrue();
        redis.scriptAndAwait(List.of("FLUSH"));
        assertThat(log.tryCalls("oublie", 2, 1).await().atMost(UN_MOMENT).admitted()).isTrue();
    }

    @Test
    void key_ofTheServersTime_isGoneSoon_andHoldsInstantsAlone() {
        Usage usage = new RedisLog(redis).tryCalls("vrai", 20, 3).await().atMost(UN_MOMENT);
        assertThat(usage.remaining()).isEqualTo(17);
        assertThat(redis.pttlAndAwait("particulier:quota:vrai").toLong()).isBetween(0L, 2_000L);
        assertThat(redis.lrangeAndAwait("particulier:quota:vrai", "0", "-1")).hasSize(3)
                .allSatisfy(instant -> assertThat(instant.toString()).matches("\\d{16}"));
    }
}
