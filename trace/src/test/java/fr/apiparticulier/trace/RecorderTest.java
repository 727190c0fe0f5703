package fr.apiparticulier.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecorderTest {

    private static final int MANY = 50_000;

    private final Counter lost = Recorder.lost(new SimpleMeterRegistry());

    private SdkTracerProvider provider(SpanExporter collector) {
        return Recorder.provider(new Waiting(collector, lost), Sampling.ofStrangers(1, Integer.MAX_VALUE, Clock.systemUTC()),
                Attributes.empty());
    }

    /** Takes the first batch and does not say so before it is told to. */
    private static final class Hung implements SpanExporter {

        private final CompletableResultCode first = new CompletableResultCode();
        private final AtomicInteger batches = new AtomicInteger();
        private final AtomicInteger spans = new AtomicInteger();

        @Override
        public CompletableResultCode export(Collection<SpanData> batch) {
            spans.addAndGet(batch.size());
            return batches.getAndIncrement() == 0 ? first : CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    /** A call that waited for the collector would wait for good. */
    @Test
    @Timeout(30)
    void collectorThatDoesNotAnswer_holdsUpNoCall_andWhatItMissesIsNotKept() throws InterruptedException {
        Hung collector = new Hung();
        SdkTracerProvider sdk = provider(collector);
        Tracing tracing = new Tracing(Optional.of(sdk.get("essai")));
        for (int i = 0; i < MANY; i++) {
            tracing.begin(Step.APPEL, null).end(false);
        }
        collector.first.succeed();
        // Not by a flush: the library says that one is over shortly before it can begin the next, which the shutdown needs.
        while (collector.spans.get() + lost.count() < MANY) {
            Thread.sleep(10);
        }
        assertThat(collector.spans.get()).as("one batch was on its way").isBetween(1, 2 * Waiting.ROOM);
        assertThat(lost.count()).as("all others").isEqualTo(MANY - collector.spans.get());

        int before = collector.spans.get();
        tracing.begin(Step.APPEL, null).end(false);
        sdk.shutdown().join(10, TimeUnit.SECONDS);
        assertThat(collector.spans.get()).as("as before").isEqualTo(before + 1);
    }

    @Test
    void spansThatTheCollectorRefuses_areCounted() {
        SdkTracerProvider sdk = provider(new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> batch) {
                return CompletableResultCode.ofFailure();
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        });
        Tracing tracing = new Tracing(Optional.of(sdk.get("essai")));
        for (int i = 0; i < 3; i++) {
            tracing.begin(Step.APPEL, null).end(false);
        }
        sdk.shutdown().join(10, TimeUnit.SECONDS);
        assertThat(lost.count()).isEqualTo(3);
    }
}
