package fr.apiparticulier.gateway.ping;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.maintenance.Calendrier;
import fr.apiparticulier.gateway.ping.Ping.Status;
import fr.apiparticulier.gateway.provider.Presence;
import fr.apiparticulier.gateway.provider.ProviderOutcome;
import fr.apiparticulier.gateway.provider.Providers;

/** Whether a provider is there: in maintenance if it said so, there if it has just answered, else whatever a probe finds. */
@ApplicationScoped
public class Pings {

    private final Calendrier maintenances;
    private final LastAnswers answers;
    private final Providers providers;
    private final Clock clock;

    Pings(Calendrier maintenances, LastAnswers answers, Providers providers, Clock clock) {
        this.maintenances = maintenances;
        this.answers = answers;
        this.providers = providers;
        this.clock = clock;
    }

    /** @return never a failure; asks the provider itself at most as often as a few others ask at the same time */
    public Uni<Ping> of(Service service) {
        Optional<Ping> known = maintenance(service)
                .or(() -> answers.recent(service).map(seen -> new Ping(Status.OK, seen, seen, null)));
        return known.isPresent() ? Uni.createFrom().item(known.get()) : probed(service);
    }

    private Optional<Ping> maintenance(Service service) {
        return maintenances.until(service)
                .map(end -> new Ping(Status.MAINTENANCE, OffsetDateTime.now(clock), answers.last(service).orElse(null),
                        end.toOffsetDateTime()));
    }

    private Uni<Ping> probed(Service service) {
        return providers.presence(service).map(presence -> {
            if (presence != Presence.NOT_ASKED) {
                answers.note(new ProviderOutcome(service, presence == Presence.THERE));
            }
            return new Ping(status(presence), OffsetDateTime.now(clock), answers.last(service).orElse(null), null);
        });
    }

    private static Status status(Presence presence) {
        return switch (presence) {
            case THERE -> Status.OK;
            case AWAY -> Status.BAD_GATEWAY;
            case NOT_ASKED -> Status.UNKNOWN;
        };
    }
}
