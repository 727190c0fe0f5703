package fr.apiparticulier.gateway.franceconnect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

/** What FranceConnect said of tokens, by a digest of each, no longer than the token lives. In this process alone. */
final class KnownTokens {

    private static final int TOKENS = 10_000;

    private final Cache<String, Introspection> known;

    /** @param memory how long an answer is kept at most: a token may be withdrawn before it expires */
    KnownTokens(Duration memory, Clock clock) {
        this.known = Caffeine.newBuilder().maximumSize(TOKENS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.<String, Introspection>creating((digest, said) -> {
                    Duration life = Duration.between(clock.instant(), said.expiry());
                    return life.compareTo(memory) < 0 ? life : memory;
                })).build();
    }

    Optional<Introspection> find(String token) {
        return Optional.ofNullable(known.getIfPresent(digest(token)));
    }

    void keep(String token, Introspection said) {
        known.put(digest(token), said);
    }

    static String digest(String token) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every JVM has it");
        }
    }
}
