package fr.apiparticulier.gateway.quota;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.redis.client.RedisAPI;

/**
 * Asks Redis something now and then on as many connections as calls of a quiet replica need: of one that is never asked
 * anything nothing comes back, so that it would be given up, and the next call has no time to wait for another.
 */
final class Heartbeat {

    /** Twice within the silence after which a connection is given up ({@code quarkus.redis.tcp.read-idle-timeout}). */
    static final Duration PERIOD = Duration.ofSeconds(2);
    /** Half of the pool: the other half is there for calls, should these connections be dead. */
    static final int CONNECTIONS = 4;

    private final RedisAPI redis;
    private final AtomicBoolean asking = new AtomicBoolean();

    Heartbeat(RedisAPI redis) {
        this.redis = redis;
    }

    void begin(Vertx vertx, Duration period) {
        vertx.setPeriodic(period.toMillis(), timer -> beat());
    }

    /** All at once, or one connection would answer them all. */
    private void beat() {
        if (asking.compareAndSet(false, true)) {
            Uni.join().all(Collections.nCopies(CONNECTIONS, Uni.createFrom().deferred(() -> redis.ping(List.of()))))
                    .andCollectFailures().onTermination().invoke(() -> asking.set(false)).subscribe().with(pongs -> {
                    }, away -> {
                        // Whoever has a call to make will see.
                    });
        }
    }
}
