package fr.apiparticulier.gateway.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.error.Refusal;

/** How often a token may call: so many times in any second, over all versions, routes and replicas. */
@Startup
@ApplicationScoped
public class Quota {

    private final Limiter limiter;
    private final CurrentCall call;
    private final Counter refused;

    Quota(Limiter limiter, CurrentCall call, MeterRegistry meters) {
        this.limiter = limiter;
        this.call = call;
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
     * Counts the current call, whatever becomes of it later; a refused one does not count.
     *
     * @param key see {@link #key}
     * @param perSecond the limit of this call, 1 or more
     * @return what is left; fails with a {@link Refusal} if nothing was. Both are noted in {@link CurrentCall}
     */
    public Uni<Usage> admit(String key, int perSecond) {
        return limiter.tryCall(key, perSecond).invoke(usage -> {
            call.hasUsed(usage);
            if (!usage.admitted()) {
                refused.increment();
                throw new Refusal(GatewayError.TOO_MANY_REQUESTS, usage.delay());
            }
        });
    }
}
