package fr.apiparticulier.gateway.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.provider.Operation;
import fr.apiparticulier.gateway.provider.Operations;

/** Who has announced to be away, and until when. */
@Startup
@Singleton
public class Calendrier {

    private final Map<String, List<Fenetre>> windows;
    private final Clock clock;

    Calendrier(MaintenancesConfig config, Clock clock) {
        this.windows = Map.copyOf(config.fenetres());
        this.clock = clock;
        windows.keySet().stream().filter(name -> !Operations.isNamed(name)).findFirst().ifPresent(name -> {
            throw new ConfigurationException("particulier.maintenances." + name
                    + ": no provider (expected: as in education, or \"cnaf/quotient-familial/numero-allocataire\")");
        });
    }

    /** @return when all of that provider is there again, if it is away now */
    public Optional<ZonedDateTime> until(Service service) {
        return until(Stream.of(Operation.name(service)));
    }

    /** @throws Refusal if that operation, or its whole provider, is away now; with the time until it is there again */
    public void check(Operation<?, ?> operation) {
        until(Stream.of(Operation.name(operation.service()), operation.name())).ifPresent(end -> {
            Duration left = Duration.between(ZonedDateTime.now(clock), end);
            // Whole seconds are told; whoever comes back a fraction early would come for nothing.
            throw new Refusal(ProviderFault.MAINTENANCE.of(operation.service().holder()),
                    Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds()));
        });
    }

    /**
     * @param days how far to look ahead
     * @return what goes on now, and of each window the next time, those that begin first before others; times are of the clock's
     *         zone
     */
    public List<Annonce> annonces(int days) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return windows.entrySet().stream().flatMap(named -> named.getValue().stream()
                .flatMap(window -> Stream.concat(
                        window.until(now).map(end -> new Annonce(named.getKey(), null, end)).stream(),
                        window.next(now).filter(begin -> begin.isBefore(now.plusDays(days)))
                                // None of an hour that the clocks skip.
                                .flatMap(begin -> window.until(begin).map(end -> new Annonce(named.getKey(), begin, end)))
                                .stream())))
                .sorted().distinct().toList();
    }

    private Optional<ZonedDateTime> until(Stream<String> names) {
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        return names.flatMap(name -> windows.getOrDefault(name, List.of()).stream())
                .flatMap(window -> window.until(now).stream()).max(ZonedDateTime::compareTo);
    }
}
