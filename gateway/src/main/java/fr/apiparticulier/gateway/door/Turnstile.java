package fr.apiparticulier.gateway.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.PresentedToken;
import fr.apiparticulier.gateway.enumeration.Enumeration;
import fr.apiparticulier.gateway.enumeration.Enumeration.Told;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.habilitation.Admission;
import fr.apiparticulier.gateway.quota.Quota;
import fr.apiparticulier.gateway.quota.QuotaConfig;

/** How often the caller may come: by its quota, and less often while it tries people out. */
@ApplicationScoped
class Turnstile {

    private final Admission admission;
    private final Quota quota;
    private final QuotaConfig config;
    private final Enumeration enumeration;

    Turnstile(Admission admission, Quota quota, QuotaConfig config, Enumeration enumeration) {
        this.admission = admission;
        this.quota = quota;
        this.config = config;
        this.enumeration = enumeration;
    }

    /**
     * Counts every call with a proven credential, before it is known whether that may be used.
     *
     * @return what is left to the caller; fails with a {@link Refusal} if nothing was
     */
    Uni<Usage> admit(Credential credential, HttpHeaders headers) {
        return admit(credential, headers, 1);
    }

    /**
     * The same for a call that stands for several, as {@link Quota#admit} says it: all of them count, or none.
     *
     * @param calls that it stands for, 1 or more
     */
    Uni<Usage> admit(Credential credential, HttpHeaders headers, int calls) {
        int perSecond = admission.appelsParSeconde(credential).orElse(config.appelsParSeconde());
        if (credential.isFranceConnect()) {
            // All of these tokens have one id, and each is about one person: what counts is the token.
            return quota.admit(Quota.key(PresentedToken.of(headers).value()), perSecond, calls);
        }
        return quota.admit(Quota.key(credential.token().toString()),
                enumeration.limit(credential.token(), perSecond), calls);
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
