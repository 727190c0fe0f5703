package fr.apiparticulier.gateway.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.error.Refusal;

/** How often a token may call: so many times in any second, over all versions, routes and replicas. */
@Startup
@Singleton
public class Quota {

    private final Limiter limiter;
    private final Counter refused;

    Quota(Limiter limiter, MeterRegistry meters) {
        this.limiter = limiter;
        this.refused = meters.counter("particulier.quota.refus", "cause", "jeton");
    }

    /** @return what a token, or its id, is counted under: half a SHA-256, from which neither can be had back */
    public static String key(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every JVM has it", e);
        }
    }

    /**
     * Counts a call, as so many as it stands for, whatever becomes of it later: all of them or, of one that is
     * refused, none. One that stands for more than was granted is a wrong question, since waiting would not help; it costs what
     * any wrong question does, one call. One that only fails for being slowed down waits until it is not.
     *
     * @param call told what is left
     * @param key see {@link #key}
     * @param pace of the caller
     * @param calls that this one stands for, 1 or more
     * @return what is left; fails with a {@link Refusal}: {@link GatewayError#TOO_MANY_REQUESTS} if too little was, or
     *         {@link GatewayError#TOO_MANY_AT_ONCE}. All are noted in the call
     */
    public Uni<Usage> admit(Call call, String key, Pace pace, int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls: " + calls + " (expected: 1 or more)");
        }
        if (calls > pace.granted()) {
            return count(call, key, pace, 1).invoke(counted -> {
                throw new Refusal(GatewayError.TOO_MANY_AT_ONCE);
            });
        }
        return calls > pace.enforced()
                ? limiter.tryCalls(key, pace.enforced(), 0).invoke(left -> refuse(call, left, pace.slowed()))
                : count(call, key, pace, calls);
    }

    private Uni<Usage> count(Call call, String key, Pace pace, int calls) {
        return limiter.tryCalls(key, pace.enforced(), calls).invoke(usage -> {
            if (!usage.admitted()) {
                refuse(call, usage, usage.delay());
            }
            call.hasUsed(usage);
        });
    }

    private void refuse(Call call, Usage usage, Duration wait) {
        call.hasUsed(new Usage(usage.limit(), usage.remaining(), usage.reset(), wait));
        refused.increment();
        throw new Refusal(GatewayError.TOO_MANY_REQUESTS, wait);
    }
}
