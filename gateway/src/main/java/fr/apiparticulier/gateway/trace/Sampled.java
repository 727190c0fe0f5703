package fr.apiparticulier.gateway.trace;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.trace.Sampling;

/** The public door decides which calls are traced, for itself and for all whom it asks. */
final class Sampled {

    @Produces
    @Singleton
    Sampler sampler(TracesConfig config, Clock clock) {
        if (!(config.part() >= 0 && config.part() <= 1)) {
            throw new ConfigurationException("particulier.traces.part: " + config.part() + " (expected: 0 to 1)");
        }
        if (config.parSeconde() < 0) {
            throw new ConfigurationException("particulier.traces.par-seconde: " + config.parSeconde() + " (expected: >= 0)");
        }
        return Sampling.ofStrangers(config.part(), config.parSeconde(), clock);
    }
}
