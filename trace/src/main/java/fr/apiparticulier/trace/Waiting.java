package fr.apiparticulier.trace;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Counter;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/** Spans until the collector has them. Those that find no room, and those that it does not take, are lost, and counted. */
final class Waiting implements SpanProcessor {

    /** Spans that wait, some 2 MB of them; while the collector is away, those that come are dropped. */
    static final int ROOM = 2_048;
    private static final int BATCH = 512;
    /** What is lost with a process that is killed. */
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final AtomicInteger waiting = new AtomicInteger();
    private final Counter lost;
    private final SpanProcessor batches;

    Waiting(SpanExporter collector, Counter lost) {
        this.lost = lost;
        this.batches = BatchSpanProcessor.builder(new Door(collector)).setMaxQueueSize(ROOM).setMaxExportBatchSize(BATCH)
                .setScheduleDelay(PERIOD).setExporterTimeout(Otlp.PATIENCE).build();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // It waits from its end on.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    /** The batches would drop what finds no room without a word: they are given no more than they have room for. */
    @Override
    public void onEnd(ReadableSpan span) {
        if (!span.getSpanContext().isSampled()) {
            return;
        }
        if (waiting.getAndUpdate(now -> Math.min(ROOM, now + 1)) < ROOM) {
            batches.onEnd(span);
        } else {
            lost.increment();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return batches.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return batches.shutdown();
    }

    /** Through which they leave. */
    private final class Door implements SpanExporter {

        private final SpanExporter collector;

        private Door(SpanExporter collector) {
            this.collector = collector;
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> batch) {
            int many = batch.size();
            waiting.addAndGet(-many);
            CompletableResultCode sent = collector.export(batch);
            return sent.whenComplete(() -> {
                if (!sent.isSuccess()) {
                    lost.increment(many);
                }
            });
        }

        @Override
        public CompletableResultCode flush() {
            return collector.flush();
        }

        @Override
        public CompletableResultCode shutdown() {
            return collector.shutdown();
        }
    }
}
