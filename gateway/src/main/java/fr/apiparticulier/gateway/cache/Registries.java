package fr.apiparticulier.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.Providers;

/**
 * Which state each provider's registry is in, as its answers tell and as it is asked while anything of it is kept. Another
 * state ends all that is kept of that provider: what was imported anew is not told as it was.
 */
@Singleton
class Registries {

    /** Where every kept answer is verified before it is given, the memory may still be tidied up now and then. */
    private static final Duration LEAST_PERIOD = Duration.ofSeconds(1);

    private record Seen(String generation, Instant at) {
    }

    private final Map<Service, Seen> seen = new ConcurrentHashMap<>();
    private final Flights<Service> probes = new Flights<>();
    private final Kept kept;
    private final Providers providers;
    private final Duration verification;
    private final Clock clock;

    Registries(Kept kept, Providers providers, CacheConfig config, Clock clock) {
        this.kept = kept;
        this.providers = providers;
        this.verification = config.verification();
        this.clock = clock;
    }

    void watch(@Observes StartupEvent start, Vertx vertx) {
        Duration period = verification.compareTo(LEAST_PERIOD) < 0 ? LEAST_PERIOD : verification;
        vertx.setPeriodic(period.toMillis(), tick -> verifyAll());
    }

    private void verifyAll() {
        for (Service service : Service.values()) {
            if (kept.holdsAny(service)) {
                ask(service).subscribe().with(known -> {
                }, away -> {
                    // Nothing is given that was not verified: see Answers.
                });
            }
        }
    }

    /** @param generation null if the provider did not tell */
    void saw(Service service, String generation) {
        if (generation != null) {
            Seen before = seen.put(service, new Seen(generation, clock.instant()));
            if (before != null && !before.generation.equals(generation)) {
                kept.drop(service);
            }
        }
    }

    /** @return the state it is in, as known for no longer than configured; fails if it cannot be asked */
    Uni<String> current(Service service) {
        Seen last = seen.get(service);
        return last != null && last.at.plus(verification).isAfter(clock.instant())
                ? Uni.createFrom().item(last.generation)
                : ask(service);
    }

    private Uni<String> ask(Service service) {
        return probes.join(service, () -> providers.generation(service).invoke(generation -> saw(service, generation)));
    }
}
