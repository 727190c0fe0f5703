package fr.apiparticulier.provider.appelant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;

import fr.apiparticulier.provider.temps.Machine;

/**
 * Verifies an internal token once and not at each call it comes with: a signature costs more than most answers. What a
 * token proved is forgotten when it expires, or is as old as a token may be. Only what was proven is remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedCallers extends JWTCallerPrincipalFactory {

    /** About as many as one gateway has in use at once; beyond, those used least are verified anew. */
    private static final int TOKENS = 10_000;
    /** Longer than a token lives: an expiry is checked at each use. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final JWTCallerPrincipalFactory verifier;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> proven;

    @Inject
    RememberedCallers(@Machine Clock clock) {
        this(new DefaultJWTCallerPrincipalFactory(), clock);
    }

    RememberedCallers(JWTCallerPrincipalFactory verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
        this.proven = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JWTCallerPrincipal known = proven.getIfPresent(token);
        if (known != null && isAlive(known, rules)) {
            return known;
        }
        JWTCallerPrincipal caller = verifier.parse(token, rules);
        proven.put(token, caller);
        return caller;
    }

    private boolean isAlive(JWTCallerPrincipal caller, JWTAuthContextInfo rules) {
        Instant now = clock.instant();
        Instant issued = Instant.ofEpochSecond(caller.getIssuedAtTime());
        boolean young = rules.getTokenAge() == null || now.isBefore(issued.plusSeconds(rules.getTokenAge()));
        return young && now.isBefore(Instant.ofEpochSecond(caller.getExpirationTime()));
    }
}
