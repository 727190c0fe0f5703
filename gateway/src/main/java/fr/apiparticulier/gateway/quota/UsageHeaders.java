package fr.apiparticulier.gateway.quota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.header.AnswerHeaders;

/** Tells on every answer to a call that was counted, errors included, what is left: as the public service does, and as the IETF will. */
@Singleton
final class UsageHeaders implements AnswerHeaders {

    /** {@code RateLimit-Limit: 20}. */
    static final String LIMIT = "RateLimit-Limit";
    /** {@code RateLimit-Remaining: 7}. */
    static final String REMAINING = "RateLimit-Remaining";
    /** {@code RateLimit-Reset: 1795305600}: the second, since 1970, from which on all of the limit is there again. */
    static final String RESET = "RateLimit-Reset";
    /** {@code RateLimit: "default";r=7;t=1} (draft-ietf-httpapi-ratelimit-headers-10): what is left, and for how many seconds. */
    static final String RATE_LIMIT = "RateLimit";
    /** {@code RateLimit-Policy: "default";q=20;w=1}: so many in so many seconds. */
    static final String POLICY = "RateLimit-Policy";

    private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

    private final Clock clock;

    UsageHeaders(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void put(RoutingContext request, MultiMap headers) {
        CurrentCall.of(request).facts().usage().ifPresent(usage -> tell(usage, clock.instant(), headers));
    }

    static void tell(Usage usage, Instant now, MultiMap headers) {
        headers.set(LIMIT, Integer.toString(usage.limit()));
        headers.set(REMAINING, Integer.toString(usage.remaining()));
        headers.set(RESET, Long.toString(now.plus(usage.reset()).plus(ALMOST_A_SECOND).getEpochSecond()));
        // The microsecond that closes the window at both its ends is not worth a second more.
        headers.set(RATE_LIMIT, "\"default\";r=" + usage.remaining() + ";t="
                + usage.reset().truncatedTo(ChronoUnit.MILLIS).plus(ALMOST_A_SECOND).toSeconds());
        headers.set(POLICY, "\"default\";q=" + usage.limit() + ";w=1");
    }
}
