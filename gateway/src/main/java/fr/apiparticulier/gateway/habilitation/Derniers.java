package fr.apiparticulier.gateway.habilitation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/** When each token was last used: remembered here, written every half minute by one statement, never on a call's way. */
@Singleton
class Derniers {

    private static final Logger LOG = Logger.getLogger(Derniers.class);
    /** An operator asks whether a token is in use, not at which second. */
    private static final long PERIOD_MILLIS = 30_000;
    /** A process that ends does not wait longer than that for its database. */
    private static final Duration AT_THE_END = Duration.ofSeconds(3);

    private static final String ECRIRE = "update jeton set utilise_le = u.le"
            + " from unnest($1::uuid[], $2::timestamptz[]) as u (jti, le)"
            + " where jeton.jti = u.jti and (jeton.utilise_le is null or jeton.utilise_le < u.le)";

    private final Pool base;
    private final Map<UUID, Instant> uses = new ConcurrentHashMap<>();

    Derniers(Pool base) {
        this.base = base;
    }

    void commencer(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(PERIOD_MILLIS, timer -> ecrire().subscribe().with(done -> {
        }));
    }

    void utilise(UUID jti, Instant now) {
        uses.put(jti, now);
    }

    /** @return never fails: what could not be written is written next time */
    Uni<Void> ecrire() {
        // Sorted: two replicas that write at once lock rows in the same order.
        Map<UUID, Instant> taken = new TreeMap<>(uses);
        taken.forEach(uses::remove);
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Object[] jtis = taken.keySet().toArray(UUID[]::new);
        Object[] instants = taken.values().stream().map(instant -> instant.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return base.preparedQuery(ECRIRE).execute(Tuple.of(jtis, instants)).replaceWithVoid()
                .onFailure().invoke(failure -> taken.forEach((jti, instant) -> uses.merge(jti, instant,
                        (one, other) -> one.isAfter(other) ? one : other)))
                .onFailure().recoverWithNull();
    }

    void finir(@Observes ShutdownEvent end) {
        try {
            ecrire().await().atMost(AT_THE_END);
        } catch (TimeoutException e) {
            LOG.warn("when tokens were last used: not written, the database does not answer");
        }
    }
}
