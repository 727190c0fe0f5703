package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.journal.Link;

/** A database that takes connections and never answers. */
class DurableWriterTest {

    private static final Duration DEADLINE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<UniEmitter<? super Void>> hanging = new ArrayList<>();
    private final List<Link> spooled = new ArrayList<>();
    private final DurableWriter writer = new DurableWriter(batch -> Uni.createFrom().emitter(hanging::add), backlog(), DEADLINE,
            new JournalMeters(new SimpleMeterRegistry()));

    private Backlog backlog() {
        return new Backlog() {
            @Override
            public boolean isEmpty() {
                return true;
            }

            @Override
            public Uni<Void> append(List<Link> batch) {
                return Uni.createFrom().voidItem().invoke(() -> spooled.addAll(batch));
            }

            @Override
            public Uni<Void> drainInto(Store store) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void commitThatHangs_isGivenUpInTime_andWrittenToTheSpool() {
        List<Link> links = Liens.chaine(2);
        writer.write(links).await().atMost(PATIENCE);
        assertThat(spooled).isEqualTo(links);
    }

    @Test
    void databaseThatNeverAnswers_isAskedAFewTimes_andNoMoreUntilItDoes() {
        for (int i = 0; i < 10; i++) {
            writer.write(Liens.chaine(1)).await().atMost(PATIENCE);
        }
        assertThat(spooled).hasSize(10);
        assertThat(hanging).hasSize(4);

        hanging.forEach(write -> write.complete(null));
        writer.write(Liens.chaine(1)).await().atMost(PATIENCE);
        assertThat(hanging).hasSize(5);
    }

    @Test
    void storeThatThrowsAtOnce_hasFailed_andIsAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        DurableWriter thrown = new DurableWriter(batch -> {
            asked.incrementAndGet();
            throw new IllegalStateException("the pool is closed");
        }, backlog(), DEADLINE, new JournalMeters(new SimpleMeterRegistry()));
        for (int i = 0; i < 10; i++) {
            thrown.write(Liens.chaine(1)).await().atMost(PATIENCE);
        }
        assertThat(spooled).hasSize(10);
        assertThat(asked).hasValue(10);
    }

    @Test
    void commitOfWhatWaitedAlready_hasMoreTimeThanAClient_butEnds() {
        DurableWriter patient = new DurableWriter(batch -> Uni.createFrom().emitter(hanging::add), backlog(),
                Duration.ofSeconds(1), new JournalMeters(new SimpleMeterRegistry()));
        CompletableFuture<Void> written = patient.storeInTime().write(Liens.chaine(1)).subscribeAsCompletionStage();
        patient.write(Liens.chaine(1)).await().atMost(PATIENCE);
        assertThat(spooled).hasSize(1);
        assertThat(written).as("begun before the one that was given up").isNotDone();
        hanging.get(0).complete(null);
        assertThat(written).succeedsWithin(PATIENCE);

        assertThat(writer.storeInTime().write(Liens.chaine(1)).subscribeAsCompletionStage()).failsWithin(PATIENCE);
    }
}
