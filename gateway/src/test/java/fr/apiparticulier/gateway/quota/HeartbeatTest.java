package fr.apiparticulier.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.redis.client.RedisOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Attente;

class HeartbeatTest {

    private static final int SILENCE_MILLIS = 1_500;
    private static final Duration PERIOD = Duration.ofMillis(300);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger connexions = new AtomicInteger();
    private final AtomicInteger fermees = new AtomicInteger();
    private final AtomicInteger demandes = new AtomicInteger();

    @AfterEach
    void fermer() {
        vertx.closeAndAwait();
    }

    /** Says PONG to whatever it is asked. */
    private int serveur() {
        NetServer serveur = vertx.getDelegate().createNetServer().connectHandler(socket -> {
            connexions.incrementAndGet();
            socket.closeHandler(closed -> fermees.incrementAndGet());
            socket.handler(octets -> {
                demandes.incrementAndGet();
                socket.write("+PONG\r\n");
            });
        });
        return serveur.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join().actualPort();
    }

    @Test
    void connectionsOfAQuietReplica_areThereForTheNextCall() {
        RedisOptions options = new RedisOptions().setConnectionString("redis://127.0.0.1:" + serveur()).setMaxPoolSize(8)
                .setProtocolNegotiation(false).setNetClientOptions(
                        new NetClientOptions().setIdleTimeoutUnit(TimeUnit.MILLISECONDS).setReadIdleTimeout(SILENCE_MILLIS));
        RedisAPI redis = RedisAPI.api(Redis.createClient(vertx, options));
        new Heartbeat(redis).begin(vertx.getDelegate(), PERIOD);
        int coups = 2 * SILENCE_MILLIS / (int) PERIOD.toMillis() + 2;
        Attente.de("quiet for longer than a connection may be", Duration.ofSeconds(30),
                () -> demandes.get() >= coups * Heartbeat.CONNECTIONS);
        assertThat(redis.ping(List.of()).await().atMost(Duration.ofSeconds(5)).toString()).isEqualTo("PONG");
        assertThat(connexions).hasValue(Heartbeat.CONNECTIONS);
        assertThat(fermees).hasValue(0);
    }
}
