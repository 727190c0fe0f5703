package fr.apiparticulier.gateway.quota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Usage;

/** Tells on every answer to a call that was counted, errors included, what is left: as the public service does, and as the IETF will. */
final class UsageHeaders {

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

    private final CurrentCall call;
    private final Clock clock;

    UsageHeaders(CurrentCall call, Clock clock) {
        this.call = call;
        this.clock = clock;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        call.call().facts().usage().ifPresent(usage -> tell(usage, clock.instant(), response.getHeaders()));
    }

    static void tell(Usage usage, Instant now, MultivaluedMap<String, Object> headers) {
        headers.putSingle(LIMIT, usage.limit());
        headers.putSingle(REMAINING, usage.remaining());
        headers.putSingle(RESET, now.plus(usage.reset()).plus(ALMOST_A_SECOND).getEpochSecond());
        // The microsecond that closes the window at both its ends is not worth a second more.
        headers.putSingle(RATE_LIMIT, "\"default\";r=" + usage.remaining() + ";t="
                + usage.reset().truncatedTo(ChronoUnit.MILLIS).plus(ALMOST_A_SECOND).toSeconds());
        headers.putSingle(POLICY, "\"default\";q=" + usage.limit() + ";w=1");
    }
}
