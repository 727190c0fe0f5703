package fr.apiparticulier.gateway.ping;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.provider.ProviderOutcome;

/**
 * When each provider was last seen there, by clients' questions and by probes. A failure is not remembered: it only ends
 * what an answer said, so that the next ping asks for itself.
 */
@ApplicationScoped
class LastAnswers {

    private record Last(OffsetDateTime answer, boolean failedSince) {
    }

    private final Map<Service, Last> last = new ConcurrentHashMap<>();
    private final Duration memory;
    private final Clock clock;

    LastAnswers(GatewayConfig config, Clock clock) {
        this.memory = config.ping().memoire();
        this.clock = clock;
    }

    void note(@Observes ProviderOutcome outcome) {
        if (outcome.answered()) {
            last.put(outcome.service(), new Last(OffsetDateTime.now(clock), false));
        } else {
            last.computeIfPresent(outcome.service(), (service, seen) -> new Last(seen.answer, true));
        }
    }

    /** @return since this process started */
    Optional<OffsetDateTime> last(Service service) {
        return Optional.ofNullable(last.get(service)).map(Last::answer);
    }

    /** @return the same if it is recent enough to count for now, and nothing failed since */
    Optional<OffsetDateTime> recent(Service service) {
        return Optional.ofNullable(last.get(service)).filter(seen -> !seen.failedSince).map(Last::answer)
                .filter(answer -> answer.plus(memory).isAfter(OffsetDateTime.now(clock)));
    }
}
