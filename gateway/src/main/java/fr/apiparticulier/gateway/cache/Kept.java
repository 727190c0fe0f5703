package fr.apiparticulier.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.gateway.provider.Answered;

/** Answers that were given, whole: what a token may see of one is decided each time it is given. */
@Singleton
final class Kept {

    /** What an entry of this map weighs beside its answer, and how much longer records are than the JSON they were: about. */
    private static final int ENTRY_BYTES = 500;
    private static final int BYTES_PER_BYTE = 4;

    private final Cache<Key, Entry> entries;
    private final Clock clock;

    Kept(CacheConfig config, Clock clock) {
        this.clock = clock;
        this.entries = Caffeine.newBuilder().ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .maximumWeight(config.memoire().asLongValue())
                .weigher((Key key, Entry entry) -> ENTRY_BYTES + BYTES_PER_BYTE * entry.answered.size())
                .expireAfter(Expiry.<Key, Entry>creating((key, entry) -> Duration.between(clock.instant(), entry.until)))
                .build();
    }

    /** One answer and when it ends. */
    record Entry(Answered<?> answered, Instant until) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    Optional<Entry> find(Key key) {
        return Optional.ofNullable(entries.getIfPresent(key)).filter(entry -> entry.until.isAfter(clock.instant()));
    }

    void keep(Key key, Answered<?> answered, Duration duration) {
        // Put over an entry, Caffeine would not ask for its end again.
        entries.invalidate(key);
        entries.put(key, new Entry(answered, clock.instant().plus(duration)));
    }

    boolean holdsAny(Service service) {
        return entries.asMap().keySet().stream().anyMatch(key -> key.service() == service);
    }

    void drop(Service service) {
        entries.asMap().keySet().removeIf(key -> key.service() == service);
    }
}
