package fr.apiparticulier.gateway.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/**
 * Verifies the token a client presents, by {@link Verification}'s rules. What costs nothing comes first, and a token that was
 * verified within the last ten minutes is known by its digest. A signature takes up to a millisecond, so it is verified on worker
 * threads, and only so many at once: a flood of forgeries delays nobody whose token is known.
 */
@Singleton
public class Credentials {

    /** On two cores a quarter of a second's work; each token asks for it once in ten minutes. */
    private static final int AT_ONCE = 256;
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final TokenKeys keys;
    private final Verification verification;
    private final Vertx vertx;
    private final AtomicInteger inFlight = new AtomicInteger();

    Credentials(TokenKeys keys, Verification verification, Vertx vertx) {
        this.keys = keys;
        this.verification = verification;
        this.vertx = vertx;
    }

    /** As {@link #verify(PresentedToken)}, of the one token that the headers present. */
    public Uni<Credential> verify(MultiMap headers) {
        return verify(PresentedToken.of(headers));
    }

    /** @return who is calling; fails with a {@link Refusal} that says that the token is not valid and nothing more, or throws it */
    public Uni<Credential> verify(PresentedToken presented) {
        if (!presented.isOfReasonableLength()) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        String digest = digest(presented.value());
        TrustedKeys trusted = keys.now();
        Optional<Credential> known = trusted.known(digest);
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : verify(presented, trusted).invoke(proven -> trusted.keep(digest, proven.kid, proven.credential))
                        .map(Proven::credential);
    }

    private record Proven(String kid, Credential credential) {
    }

    private Uni<Proven> verify(PresentedToken presented, TrustedKeys trusted) {
        if (!presented.isCompactJws()) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        String compact = presented.value();
        Header header = Header.read(compact).orElseThrow(() -> new Refusal(GatewayError.TOKEN_INVALID));
        PublicKey key = trusted.key(header.kid()).orElseThrow(() -> new Refusal(GatewayError.TOKEN_INVALID));
        if (inFlight.incrementAndGet() > AT_ONCE) {
            inFlight.decrementAndGet();
            throw new Refusal(GatewayError.TOO_MANY_REQUESTS, WAIT);
        }
        return Uni.createFrom().completionStage(() -> vertx
                .executeBlocking(() -> new Proven(header.kid(), verification.verify(compact, key)), false)
                .onComplete(done -> inFlight.decrementAndGet()).toCompletionStage());
    }

    static String digest(String token) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: every JVM has it");
        }
    }
}
