package fr.apiparticulier.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.gateway.provider.Answered;

/** Answers that were given, whole: what a token may see of one is decided each time it is given. */
// Caffeine finds the class of a cache that is built so by its name, of which a native executable has to be told.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMWA")
@Singleton
final class Kept {

    /** What an entry of this map weighs beside its answer, and how much longer records are than the JSON they were: about. */
    private static final int ENTRY_BYTES = 500;
    private static final int BYTES_PER_BYTE = 4;

    /** One for each provider that keeps any, so that whoever looks after one's walks through no other's. */
    private final Map<Service, Cache<Key, Entry>> entries = new ConcurrentHashMap<>();
    private final CacheConfig config;
    private final Clock clock;

    Kept(CacheConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    private Cache<Key, Entry> empty() {
        return Caffeine.newBuilder().ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .maximumWeight(config.memoire().asLongValue())
                .weigher((Key key, Entry entry) -> ENTRY_BYTES + BYTES_PER_BYTE * entry.answered.size())
                .expireAfter(Expiry.<Key, Entry>creating((key, entry) -> Duration.between(clock.instant(), entry.until)))
                .build();
    }

    /** One answer, when it was given and when it ends. */
    record Entry(Answered<?> answered, Instant since, Instant until) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    Optional<Entry> find(Key key) {
        return of(key.service()).map(kept -> kept.getIfPresent(key)).filter(entry -> entry.until.isAfter(clock.instant()));
    }

    private Optional<Cache<Key, Entry>> of(Service service) {
        return Optional.ofNullable(entries.get(service));
    }

    void keep(Key key, Answered<?> answered, Duration duration) {
        Cache<Key, Entry> kept = entries.computeIfAbsent(key.service(), first -> empty());
        // Put over an entry, Caffeine would not ask for its end again.
        kept.invalidate(key);
        Instant now = clock.instant();
        kept.put(key, new Entry(answered, now, now.plus(duration)));
    }

    void forget(Key key) {
        of(key.service()).ifPresent(kept -> kept.invalidate(key));
    }

    /** @return whether anything of that provider is kept that has not ended */
    boolean holdsAny(Service service) {
        return of(service).filter(kept -> {
            kept.cleanUp();
            return !kept.asMap().isEmpty();
        }).isPresent();
    }

    /** Takes no time, however much there is: the garbage collector takes it away. */
    void drop(Service service) {
        entries.remove(service);
    }
}
