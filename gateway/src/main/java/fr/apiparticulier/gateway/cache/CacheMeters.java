package fr.apiparticulier.gateway.cache;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

import fr.apiparticulier.contract.appel.Service;

/** Where answers came from: what the cache and the waiting together spare the providers. */
@Startup
@Singleton
class CacheMeters {

    private static final String PREFIX = "particulier.cache.";

    /** Where an answer came from. */
    enum Source {
        /** It was given before, and kept. */
        GARDEE,
        /** Somebody had asked already, and waited. */
        PARTAGEE,
        /** The provider was asked; whether it answered is not said here. */
        DEMANDEE
    }

    private final Map<Service, Map<Source, Counter>> answers = new EnumMap<>(Service.class);
    private final MeterRegistry meters;

    CacheMeters(MeterRegistry meters) {
        this.meters = meters;
        for (Service service : Service.values()) {
            Map<Source, Counter> sources = new EnumMap<>(Source.class);
            for (Source source : Source.values()) {
                sources.put(source, Counter.builder(PREFIX + "reponses").description("Answers, by where they came from")
                        .tags("provider", service.audience(), "source", source.name().toLowerCase(Locale.ROOT))
                        .register(meters));
            }
            answers.put(service, sources);
        }
    }

    void watch(IntSupplier flights) {
        Gauge.builder(PREFIX + "en.vol", () -> flights.getAsInt())
                .description("Questions under way, however many wait for each")
                .register(meters);
    }

    void came(Service service, Source source) {
        answers.get(service).get(source).increment();
    }
}
