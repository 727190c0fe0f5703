package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.provider.ProviderFailure;

/**
 * FranceConnect's public signature keys: fetched when first needed, again when they are some minutes old, and again when an
 * answer is signed with one that is not among them. While they cannot be fetched, the last ones go on serving for a while.
 */
final class SignatureKeys {

    /** A key that FranceConnect removed is not trusted for longer. */
    private static final Duration MAX_AGE = Duration.ofMinutes(10);
    private static final Duration MAX_AGE_WITHOUT_OTHERS = Duration.ofHours(1);
    /** An answer signed with an unknown key is no reason to ask each time. */
    private static final Duration MIN_AGE = Duration.ofSeconds(30);
    /** Enough for a change of keys. An answer may have to be tried with each of them. */
    private static final int MAX_KEYS = 16;

    private static final Logger LOG = Logger.getLogger(SignatureKeys.class);

    /** @param asked when they were last asked for, in vain or not */
    private record Known(List<JsonWebKey> keys, Instant fetched, Instant asked) {
    }

    private final FranceConnectClient client;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN, Instant.MIN);

    SignatureKeys(FranceConnectClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** @return the keys of now; fails if there are none */
    Uni<List<JsonWebKey>> now() {
        Known now = known;
        return isYounger(now.fetched, MAX_AGE)
                || isYounger(now.fetched, MAX_AGE_WITHOUT_OTHERS) && isYounger(now.asked, MIN_AGE)
                        ? Uni.createFrom().item(now.keys)
                        : fetch();
    }

    /** @return newer keys than those of now; fails if they are too new for that */
    Uni<List<JsonWebKey>> newer() {
        return isYounger(known.asked, MIN_AGE)
                ? Uni.createFrom().failure(new ProviderFailure(ProviderFault.UNKNOWN))
                : fetch();
    }

    private Uni<List<JsonWebKey>> fetch() {
        Instant now = clock.instant();
        return client.signatureKeys().map(SignatureKeys::read)
                .invoke(keys -> known = new Known(keys, now, now))
                .onFailure().recoverWithUni(failure -> {
                    LOG.warnf("signature keys of FranceConnect: not fetched: %s", failure.getClass().getSimpleName());
                    // Those of now, not of when we asked: another call may have fetched newer ones meanwhile.
                    Known last = known;
                    known = new Known(last.keys, last.fetched, now);
                    return isYounger(last.fetched, MAX_AGE_WITHOUT_OTHERS)
                            ? Uni.createFrom().item(last.keys)
                            : Uni.createFrom().failure(failure);
                });
    }

    private static List<JsonWebKey> read(FranceConnectClient.Answer answer) {
        if (answer.status() != 200) {
            throw ProviderFailure.ofStatus(answer.status());
        }
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(answer.body()).getJsonWebKeys();
            if (!keys.isEmpty() && keys.size() <= MAX_KEYS) {
                return keys;
            }
        } catch (JoseException | RuntimeException e) {
            // Said by the exception below.
        }
        throw new ProviderFailure(ProviderFault.UNKNOWN);
    }

    private boolean isYounger(Instant then, Duration age) {
        return then.isAfter(clock.instant().minus(age));
    }
}
