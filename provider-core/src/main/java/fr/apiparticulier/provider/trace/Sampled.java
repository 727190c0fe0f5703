package fr.apiparticulier.provider.trace;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.trace.samplers.Sampler;

import fr.apiparticulier.trace.Sampling;

/** The gateway has decided already. */
final class Sampled {

    @Produces
    @Singleton
    Sampler sampler() {
        return Sampling.ofGateway();
    }
}
