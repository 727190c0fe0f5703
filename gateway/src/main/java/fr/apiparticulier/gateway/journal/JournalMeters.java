package fr.apiparticulier.gateway.journal;

import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;

/** What an operator watches of the journal. */
final class JournalMeters {

    private static final String PREFIX = "particulier.journal.";

    private final MeterRegistry registry;
    private final DistributionSummary batches;
    private final Timer commits;
    private final Counter failures;
    private final Counter spooled;
    private final Counter refused;
    private final Counter lost;
    private final Counter omitted;

    JournalMeters(MeterRegistry registry) {
        this.registry = registry;
        this.batches = registry.summary(PREFIX + "lot");
        this.commits = registry.timer(PREFIX + "ecriture");
        this.failures = registry.counter(PREFIX + "echecs");
        this.spooled = registry.counter(PREFIX + "spool.evenements");
        this.refused = registry.counter(PREFIX + "refus");
        this.lost = registry.counter(PREFIX + "perdus");
        this.omitted = registry.counter(PREFIX + "omis");
    }

    void watch(Supplier<Number> waiting, Supplier<Number> spoolBytes, Supplier<Number> damaged) {
        Gauge.builder(PREFIX + "attente", waiting).register(registry);
        Gauge.builder(PREFIX + "spool.octets", spoolBytes).register(registry);
        Gauge.builder(PREFIX + "spool.illisibles", damaged).register(registry);
    }

    Uni<Void> commit(int events, Uni<Void> write) {
        return Uni.createFrom().deferred(() -> {
            Timer.Sample sample = Timer.start(registry);
            return write.onItem().invoke(() -> {
                sample.stop(commits);
                batches.record(events);
            }).onFailure().invoke(() -> failures.increment());
        });
    }

    void spooled(int events) {
        spooled.increment(events);
    }

    /** An answer that was ready, and did not leave. */
    void refused() {
        refused.increment();
    }

    /** An event of a call without data that was not written. */
    void lost() {
        lost.increment();
    }

    /** A call that is one too many of its minute to have an event. */
    void omitted() {
        omitted.increment();
    }
}
