package fr.apiparticulier.trace;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what was traced until a thread of its own has sent it: no call waits for that. It is not the JVM's "global" one, so that
 * no library writes into it; where nothing is traced, there is none.
 */
@Startup
@Singleton
final class Recorder {

    private static final long GRACE_SECONDS = 2;

    private final Optional<SdkTracerProvider> provider;

    Recorder(CollectorClient collector, Sampler sampler, MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        Counter lost = lost(meters);
        this.provider = collector.exporter().map(exporter -> provider(new Waiting(exporter, lost), sampler,
                Attributes.of(AttributeKey.stringKey("service.name"), name, AttributeKey.stringKey("service.version"),
                        version)));
    }

    static Counter lost(MeterRegistry meters) {
        return Counter.builder("particulier.traces.perdues").description("Steps of traced calls that no collector has")
                .register(meters);
    }

    static SdkTracerProvider provider(Waiting waiting, Sampler sampler, Attributes who) {
        return SdkTracerProvider.builder().setSampler(sampler).setResource(Resource.create(who)).addSpanProcessor(waiting)
                .build();
    }

    /** @return empty if nothing is traced */
    Optional<Tracer> tracer() {
        return provider.map(sdk -> sdk.get("fr.apiparticulier"));
    }

    /** What still waits is sent, unless the collector takes too long. */
    void stop(@Observes ShutdownEvent end) {
        provider.ifPresent(sdk -> sdk.shutdown().join(GRACE_SECONDS, TimeUnit.SECONDS));
    }
}
