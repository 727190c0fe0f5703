package fr.apiparticulier.gateway.credential;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.apiparticulier.gateway.registre.Cle;

/**
 * The keys that are trusted, and the tokens that were verified with them: other keys, and nothing of that counts any more, not
 * even what is being verified meanwhile.
 *
 * <p>
 * Only successes are kept, by a digest of the token and never longer than ten minutes. That is the signature and the form alone:
 * whether a token has expired or was revoked is asked at each call, of the registry.
 */
final class TrustedKeys {

    /** @param until from then on it is trusted no more; null if that is not known */
    record TrustedKey(PublicKey key, Instant until) {
    }

    private record Verified(Credential credential, Instant until) {
    }

    /** More tokens than there are, at some 600 bytes each. */
    private static final int TOKENS = 100_000;
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final Map<String, TrustedKey> file;
    private final List<Cle> ours;
    private final Map<String, TrustedKey> keys;
    private final Clock clock;
    private final Cache<String, Verified> verified;

    /**
     * @param file those of the file, by {@code kid}
     * @param ours those of the registry, which count where both know a {@code kid}
     */
    TrustedKeys(Map<String, TrustedKey> file, List<Cle> ours, Clock clock) {
        this.file = file;
        this.ours = ours;
        this.keys = new HashMap<>(file);
        keys.putAll(PublicKeys.ofRegistry(ours));
        this.clock = clock;
        this.verified = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** @param kid an opaque name: never a path, an address or a question to anyone */
    Optional<PublicKey> key(String kid) {
        return Optional.ofNullable(keys.get(kid)).filter(key -> isStill(key.until)).map(TrustedKey::key);
    }

    /** @return what was verified within the last ten minutes, with a key that is trusted still */
    Optional<Credential> known(String digest) {
        return Optional.ofNullable(verified.getIfPresent(digest)).filter(known -> isStill(known.until))
                .map(Verified::credential);
    }

    void keep(String digest, String kid, Credential credential) {
        verified.put(digest, new Verified(credential, keys.get(kid).until));
    }

    boolean areOf(Map<String, TrustedKey> file, List<Cle> ours) {
        return this.file.equals(file) && this.ours.equals(ours);
    }

    Map<String, TrustedKey> file() {
        return file;
    }

    int size() {
        return keys.size();
    }

    private boolean isStill(Instant until) {
        return until == null || clock.instant().isBefore(until);
    }
}
