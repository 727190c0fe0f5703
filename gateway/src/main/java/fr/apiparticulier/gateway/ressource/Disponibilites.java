package fr.apiparticulier.gateway.ressource;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.ping.Ping.Status;
import fr.apiparticulier.gateway.ping.Pings;

/** Which providers are there now. Asks them no more than pings do, and waits less long: a catalogue is of use without it. */
@ApplicationScoped
class Disponibilites {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Pings pings;
    private final Clock clock;

    Disponibilites(Pings pings, Clock clock) {
        this.pings = pings;
        this.clock = clock;
    }

    Uni<Map<Service, Disponibilite>> toutes() {
        return Uni.combine().all().unis(Stream.of(Service.values()).map(this::de).toList()).with(trouvees -> {
            Map<Service, Disponibilite> parService = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                parService.put(service, (Disponibilite) trouvees.get(service.ordinal()));
            }
            return parService;
        });
    }

    private Uni<Disponibilite> de(Service service) {
        return pings.of(service).map(Disponibilite::de).ifNoItem().after(PATIENCE).recoverWithItem(this::inconnue);
    }

    private Disponibilite inconnue() {
        return new Disponibilite(Status.UNKNOWN, OffsetDateTime.now(clock), null);
    }
}
