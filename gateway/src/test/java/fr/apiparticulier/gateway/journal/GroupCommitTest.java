package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.journal.Digest;
import fr.apiparticulier.journal.Link;

class GroupCommitTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Queue<Runnable> timers = new ArrayDeque<>();
    private long nanos;
    private final Horloge clock = new Horloge();
    private final Memoire store = new Memoire();
    private final Attente backlog = new Attente();
    private final DurableWriter writer = new DurableWriter(store, backlog, Duration.ofDays(1),
            new JournalMeters(new SimpleMeterRegistry()));
    private final GroupCommit commits = new GroupCommit(writer, tasks::add, (delay, task) -> timers.add(task),
            new Pace(() -> nanos), clock, UUID::randomUUID, 5, 3);

    private void run() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void event_isDurable_whenItsCommitIsDone_andNotBefore() {
        CompletableFuture<Void> event = commits.add("{}");
        run();
        assertThat(event).isNotDone();
        store.commit();
        run();
        assertThat(event).isCompleted();
        assertThat(commits.length()).isZero();
    }

    @Test
    void eventsThatComeDuringACommit_shareTheNext() {
        commits.add("{\"e\":1}");
        run();
        commits.add("{\"e\":2}");
        commits.add("{\"e\":3}");
        run();
        assertThat(store.batches).hasSize(1);
        store.commit();
        run();
        assertThat(store.batches).hasSize(2);
        assertThat(store.batches.get(1)).extracting(Link::contenu).containsExactly("{\"e\":2}", "{\"e\":3}");
    }

    @Test
    void group_isNotLongerThanItMayBe() {
        for (int i = 0; i < 5; i++) {
            commits.add("{}");
        }
        run();
        assertThat(store.batches.get(0)).hasSize(3);
    }

    @Test
    void whileThereIsMuch_theNextGathers_andOtherwiseNothingWaits() {
        GroupCommit paced = paced();
        commit(paced, 4);
        paced.add("{\"e\":1}");
        run();
        paced.add("{\"e\":2}");
        run();
        assertThat(store.batches).hasSize(1);
        assertThat(timers).hasSize(1);
        nanos += Duration.ofMillis(5).toNanos();
        timers.remove().run();
        assertThat(store.batches.get(1)).extracting(Link::contenu).containsExactly("{\"e\":1}", "{\"e\":2}");
        store.commit();
        run();
        commit(paced, 1);
        assertThat(store.batches).hasSize(3);
        assertThat(timers).isEmpty();
    }

    @Test
    void whatGathers_isWrittenAtOnce_whenItIsAsMuchAsMayBe_orTheLast() {
        GroupCommit paced = paced();
        commit(paced, 4);
        IntStream.range(0, 10).forEach(i -> paced.add("{}"));
        run();
        assertThat(store.batches.get(1)).hasSize(10);
        store.commit();
        run();
        CompletableFuture<Void> last = paced.add("{}");
        run();
        assertThat(store.batches).hasSize(2);
        paced.drained();
        run();
        store.commit();
        run();
        assertThat(last).isCompleted();
    }

    private GroupCommit paced() {
        return new GroupCommit(writer, tasks::add, (delay, task) -> timers.add(task), new Pace(() -> nanos), clock,
                UUID::randomUUID, 50, 10);
    }

    private void commit(GroupCommit commits, int events) {
        IntStream.range(0, events).forEach(i -> commits.add("{}"));
        run();
        store.commit();
        run();
    }

    @Test
    void events_formOneChain() {
        commits.add("{\"e\":1}");
        commits.add("{\"e\":2}");
        run();
        List<Link> links = store.batches.get(0);
        assertThat(links).extracting(Link::numero).containsExactly(1L, 2L);
        assertThat(links.get(1).empreinte())
                .isEqualTo(Digest.origin(links.get(0).chaine()).then("{\"e\":1}").then("{\"e\":2}"));
    }

    @Test
    void queueThatIsFull_takesNoMore() {
        for (int i = 0; i < 5; i++) {
            assertThat(commits.add("{}")).isNotCompletedExceptionally();
        }
        assertThat(commits.add("{}")).isCompletedExceptionally();
        assertThat(commits.length()).isEqualTo(5);
    }

    @Test
    void storeThatFails_isRepairedByTheBacklog_withTheSameLinks() {
        CompletableFuture<Void> event = commits.add("{}");
        run();
        store.fail();
        run();
        assertThat(event).isCompleted();
        assertThat(backlog.waiting).isEqualTo(store.batches.get(0));
    }

    @Test
    void whileSomethingWaits_everythingWaits_inItsOrder() {
        commits.add("{\"e\":1}");
        run();
        store.fail();
        run();
        commits.add("{\"e\":2}");
        run();
        assertThat(store.batches).hasSize(1);
        assertThat(backlog.waiting).extracting(Link::numero).containsExactly(1L, 2L);
        backlog.waiting.clear();
        commits.add("{\"e\":3}");
        run();
        assertThat(store.batches.get(1)).extracting(Link::numero).containsExactly(3L);
    }

    @Test
    void eventThatIsNowhereDurable_fails_andItsChainEndsThere() {
        backlog.full = true;
        CompletableFuture<Void> lost = commits.add("{\"e\":1}");
        run();
        store.fail();
        run();
        assertThat(lost).isCompletedExceptionally();
        assertThat(commits.length()).isZero();

        commits.add("{\"e\":2}");
        run();
        Link next = store.batches.get(1).get(0);
        assertThat(next.numero()).isEqualTo(1);
        assertThat(next.chaine()).isNotEqualTo(store.batches.get(0).get(0).chaine());
    }

    @Test
    void writerThatThrows_failsItsGroup_andNoneAfterIt() {
        GroupCommit thrown = new GroupCommit(batch -> {
            throw new IllegalStateException("nowhere");
        }, tasks::add, (delay, task) -> timers.add(task), new Pace(() -> nanos), clock, UUID::randomUUID, 5, 3);
        for (int i = 0; i < 2; i++) {
            CompletableFuture<Void> event = thrown.add("{}");
            run();
            assertThat(event).isCompletedExceptionally();
            assertThat(thrown.length()).isZero();
        }
    }

    @Test
    void chainThatWasSilentForADay_isOver() {
        commits.add("{}");
        run();
        store.commit();
        run();
        clock.now = clock.now.plus(Duration.ofHours(25));
        commits.add("{}");
        run();
        assertThat(store.batches.get(1).get(0).numero()).isEqualTo(1);
    }

    @Test
    void drained_isDone_whenNothingWaits() {
        commits.add("{}");
        CompletableFuture<Void> drained = commits.drained();
        run();
        assertThat(drained).isNotDone();
        store.commit();
        run();
        assertThat(drained).isCompleted();
    }

    /** A store whose commits end when the test says. */
    private static final class Memoire implements Store {
        private final List<List<Link>> batches = new ArrayList<>();
        private CompletableFuture<Void> open;

        @Override
        public Uni<Void> write(List<Link> batch) {
            batches.add(batch);
            open = new CompletableFuture<>();
            return Uni.createFrom().completionStage(open);
        }

        void commit() {
            open.complete(null);
        }

        void fail() {
            open.completeExceptionally(new IOException("away"));
        }
    }

    private static final class Attente implements Backlog {
        private final List<Link> waiting = new ArrayList<>();
        private boolean full;

        @Override
        public boolean isEmpty() {
            return waiting.isEmpty();
        }

        @Override
        public Uni<Void> append(List<Link> batch) {
            return full
                    ? Uni.createFrom().failure(new IOException("full"))
                    : Uni.createFrom().voidItem().invoke(() -> waiting.addAll(batch));
        }

        @Override
        public Uni<Void> drainInto(Store store) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Horloge extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
