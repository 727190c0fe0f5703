package fr.apiparticulier.gateway.door;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.PresentedToken;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.enumeration.Enumeration;
import fr.apiparticulier.gateway.enumeration.Enumeration.Told;
import fr.apiparticulier.gateway.enumeration.EnumerationConfig;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.habilitation.Admission;
import fr.apiparticulier.gateway.quota.Pace;
import fr.apiparticulier.gateway.quota.Quota;
import fr.apiparticulier.gateway.quota.QuotaConfig;

/** How often the caller may come: by its quota, and less often while it tries people out. */
@Singleton
class Turnstile {

    private final Admission admission;
    private final Quota quota;
    private final QuotaConfig config;
    private final Enumeration enumeration;
    private final EnumerationConfig habits;
    private final Clock clock;

    Turnstile(Admission admission, Quota quota, QuotaConfig config, Enumeration enumeration, EnumerationConfig habits,
            Clock clock) {
        this.admission = admission;
        this.quota = quota;
        this.config = config;
        this.enumeration = enumeration;
        this.habits = habits;
        this.clock = clock;
    }

    /**
     * Counts every call with a proven credential, before it is known whether that may be used. One that stands for several
     * counts as all of them, or none, as {@link Quota#admit} says it.
     *
     * @param call told what is left
     * @param calls that it stands for, 1 or more
     * @return what is left to the caller; fails with a {@link Refusal} if too little was
     */
    Uni<Usage> admit(Call call, Credential credential, MultiMap headers, int calls) {
        int perSecond = admission.appelsParSeconde(credential).orElse(config.appelsParSeconde());
        if (credential.isFranceConnect()) {
            // All of these tokens have one id, and each is about one person: what counts is the token.
            return quota.admit(call, Quota.key(PresentedToken.of(headers).value()), Pace.of(perSecond), calls);
        }
        return quota.admit(call, Quota.key(credential.token().toString()), pace(credential.token(), perSecond), calls);
    }

    private Pace pace(TokenId token, int perSecond) {
        int enforced = enumeration.limit(token, perSecond);
        return enforced < perSecond ? new Pace(perSecond, enforced, slowed()) : Pace.of(perSecond);
    }

    /** When this period and the one before are forgotten. What counts of a whole day may go on: it is told again then. */
    private Duration slowed() {
        long period = habits.periode().toMillis();
        return Duration.ofMillis(2 * period - Math.floorMod(clock.millis(), period));
    }

    /**
     * @param answered what came of each question that was asked at once: empty for an answer, else why there is none
     * @param disclosed whose data was given
     */
    void note(Credential credential, Map<Question, Optional<Throwable>> answered, List<ReferencePersonne> disclosed) {
        List<Told> told = answered.entrySet().stream()
                .filter(one -> one.getValue().isEmpty() || isMissed(one.getValue().get()))
                .map(one -> new Told(one.getKey(), one.getValue().isEmpty())).toList();
        if (!credential.isFranceConnect() && !told.isEmpty()) {
            enumeration.note(credential.token(), told, disclosed);
        }
    }

    private static boolean isMissed(Throwable failure) {
        return Outcome.of(failure) == Outcome.NOT_FOUND;
    }
}
