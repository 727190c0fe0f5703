package fr.apiparticulier.gateway.quota;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.redis.client.RedisAPI;
import org.jboss.logging.Logger;

/** The one limiter of this process: with Redis if it is configured, which is not needed to start. */
final class LimiterProducer {

    private static final Logger LOG = Logger.getLogger(LimiterProducer.class);
    /** No clock that anyone sets: a step of it would open the door, or keep it shut. */
    private static final LongSupplier MONOTONIC = () -> TimeUnit.NANOSECONDS.toMicros(System.nanoTime());

    @Produces
    @Startup
    @ApplicationScoped
    Limiter limiter(QuotaConfig config, Instance<RedisAPI> redis, MeterRegistry meters, Vertx vertx) {
        check("appels-par-seconde", config.appelsParSeconde());
        check("appels-par-minute-par-adresse", config.appelsParMinuteParAdresse());
        check("repliques", config.repliques().orElse(1));
        check("delai-redis", config.delaiRedis().toMillis());
        CallLogs logs = new CallLogs(MONOTONIC);
        if (config.redis().isEmpty()) {
            return (key, limit, calls) -> Uni.createFrom().item(logs.tryCalls(key, limit, calls));
        }
        int replicas = config.repliques().orElseThrow(() -> new ConfigurationException(
                "particulier.quota.repliques: missing (expected with particulier.quota.redis: how many replicas run at most)"));
        RedisAPI server = redis.get();
        // The first connection takes longer than a call may wait for it.
        server.ping(List.of()).subscribe().with(pong -> LOG.info("quota: shared by Redis"),
                failure -> LOG.warnf("quota: Redis is not there: %s", failure.getClass().getName()));
        new Heartbeat(server).begin(vertx, Heartbeat.PERIOD);
        return new SharedLimiter(new RedisLog(server), logs, new Absence(MONOTONIC, config.delaiRedis()), config.delaiRedis(),
                replicas, meters);
    }

    private static void check(String name, long value) {
        if (value < 1) {
            throw new ConfigurationException("particulier.quota." + name + ": " + value + " (expected: 1 or more)");
        }
    }
}
