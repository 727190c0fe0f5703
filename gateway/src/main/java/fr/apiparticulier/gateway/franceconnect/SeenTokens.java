package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.provider.ProviderFailure;

/**
 * Nothing in an answer quotes the token it is about. But each token has its own {@code jti}: an answer whose {@code jti} was
 * another token's is that token's, played again.
 */
final class SeenTokens {

    private static final Logger LOG = Logger.getLogger(SeenTokens.class);
    private static final int TOKENS = 10_000;
    /** Longer than an answer is taken for fresh. */
    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final Cache<String, String> digests;

    SeenTokens(Clock clock) {
        this.digests = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** @throws ProviderFailure if that {@code jti} was another token's */
    void check(String id, String token) {
        String digest = KnownTokens.digest(token);
        if (!digests.get(KnownTokens.digest(id), ignored -> digest).equals(digest)) {
            LOG.warn("introspection: not readable: another token's answer");
            throw new ProviderFailure(ProviderFault.UNKNOWN);
        }
    }
}
