package fr.apiparticulier.gateway.ping;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import fr.apiparticulier.contract.appel.Service;

/** What an operator sees of the providers by asking after them; every series is there before anything was found out. */
@ApplicationScoped
class SondeMeters {

    private static final String REGISTRE = "particulier.registre.";

    private final MeterRegistry meters;

    SondeMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    Sonde of(Service service) {
        Tags provider = Tags.of("provider", service.audience());
        Sonde sonde = new Sonde(compte(provider, "presente"), compte(provider, "absente"));
        Gauge.builder(REGISTRE + "import.timestamp", sonde, Sonde::importeeLe).baseUnit("seconds").tags(provider)
                .description("When the data in service was imported, since 1970; NaN as long as that is not known")
                .register(meters);
        Gauge.builder(REGISTRE + "enregistrements", sonde, Sonde::enregistrements).tags(provider)
                .description("Records in service; NaN as long as that is not known").register(meters);
        return sonde;
    }

    private Counter compte(Tags provider, String issue) {
        return Counter.builder("particulier.sondes").tags(provider.and("issue", issue))
                .description("Probes of a provider that no client asked meanwhile").register(meters);
    }
}
