package fr.apiparticulier.provider.temps;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock of a provider. Months, ages and school years are those of metropolitan France. */
final class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    @Produces
    @ApplicationScoped
    @Machine
    Clock machine() {
        return Clock.systemUTC();
    }
}
