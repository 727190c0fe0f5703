package fr.apiparticulier.trace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
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

    /** Spans that wait, some 2 MB of them; while the collector is away, those that come are dropped. */
    static final int QUEUE = 2_048;
    private static final int BATCH = 512;
    /** What is lost with a process that is killed. */
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final long GRACE_SECONDS = 2;

    private final Optional<SdkTracerProvider> provider;

    Recorder(CollectorClient collector, Sampler sampler, @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.provider = collector.exporter().map(exporter -> provider(exporter, sampler,
                Attributes.of(AttributeKey.stringKey("service.name"), name, AttributeKey.stringKey("service.version"),
                        version)));
    }

    static SdkTracerProvider provider(SpanExporter exporter, Sampler sampler, Attributes who) {
        return SdkTracerProvider.builder().setSampler(sampler).setResource(Resource.create(who))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).setMaxQueueSize(QUEUE).setMaxExportBatchSize(BATCH)
                        .setScheduleDelay(PERIOD).setExporterTimeout(Otlp.PATIENCE).build())
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
