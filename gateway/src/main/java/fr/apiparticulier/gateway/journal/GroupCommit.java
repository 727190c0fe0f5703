package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Link;

/**
 * Events in, one group of them at a time out: while one group is being committed the next one gathers, so that a commit is
 * paid once for all calls that wait for it.
 *
 * <p>
 * Everything but {@link #add} happens on one executor, one task after the other.
 */
final class GroupCommit {

    /** A chain that was silent for so long is over, so that a purge knows which chains may still go on. */
    private static final Duration CHAIN_SILENCE = Duration.ofDays(1);

    private record Waiting(String contenu, CompletableFuture<Void> durable) {
    }

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final List<CompletableFuture<Void>> emptied = new ArrayList<>();
    private final Writer writer;
    private final Executor loop;
    private final Later later;
    private final Pace pace;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final int maxWaiting;
    private final int maxBatch;
    private Chain chain;
    private Instant last;
    /** While either is so, whoever comes is seen to afterwards. */
    private volatile boolean writing;
    private volatile boolean gathering;

    /** Makes a group durable, somewhere; fails if that is nowhere. */
    interface Writer {
        Uni<Void> write(List<Link> batch);
    }

    /** Runs a task on the same executor, some time later. */
    interface Later {
        void run(Duration delay, Runnable task);
    }

    /** @param loop runs one task at a time, in order */
    GroupCommit(Writer writer, Executor loop, Later later, Pace pace, Clock clock, Supplier<UUID> ids, int maxWaiting,
            int maxBatch) {
        this.writer = writer;
        this.loop = loop;
        this.later = later;
        this.pace = pace;
        this.clock = clock;
        this.ids = ids;
        this.maxWaiting = maxWaiting;
        this.maxBatch = maxBatch;
    }

    /** @return done when the event is durable; fails if it is not, and then it may or may not be found again */
    CompletableFuture<Void> add(String contenu) {
        if (length.incrementAndGet() > maxWaiting) {
            length.decrementAndGet();
            return CompletableFuture.failedFuture(new IllegalStateException("journal: too many events wait"));
        }
        Waiting waiting = new Waiting(contenu, new CompletableFuture<>());
        queue.add(waiting);
        if (!writing && !gathering) {
            loop.execute(this::next);
        }
        return waiting.durable;
    }

    /** @return done when nothing waits any more */
    CompletableFuture<Void> drained() {
        CompletableFuture<Void> drained = new CompletableFuture<>();
        loop.execute(() -> {
            emptied.add(drained);
            tellIfEmpty();
            // Nobody comes any more for whom to wait.
            gathered();
        });
        return drained;
    }

    /** @return events that are not durable yet */
    int length() {
        return length.get();
    }

    private void next() {
        if (writing || gathering || queue.isEmpty()) {
            return;
        }
        Duration left = pace.left();
        if (!left.isZero() && length.get() < maxBatch && emptied.isEmpty()) {
            gathering = true;
            later.run(left, this::gathered);
            return;
        }
        writing = true;
        List<Waiting> group = new ArrayList<>();
        while (group.size() < maxBatch && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        pace.begins(group.size());
        List<Link> links = chained(group);
        Uni.createFrom().deferred(() -> writer.write(links)).subscribe().with(done -> loop.execute(() -> written(group)),
                failure -> loop.execute(() -> failed(group, failure)));
    }

    private void gathered() {
        gathering = false;
        next();
    }

    private List<Link> chained(List<Waiting> group) {
        Instant now = clock.instant();
        if (chain == null || last.plus(CHAIN_SILENCE).isBefore(now)) {
            chain = new Chain(ids.get());
        }
        last = now;
        return group.stream().map(waiting -> chain.add(waiting.contenu)).toList();
    }

    private void tellIfEmpty() {
        if (length.get() == 0) {
            emptied.forEach(drained -> drained.complete(null));
            emptied.clear();
        }
    }

    private void written(List<Waiting> group) {
        over(group);
        group.forEach(waiting -> waiting.durable.complete(null));
    }

    private void failed(List<Waiting> group, Throwable failure) {
        // Nobody knows whether the database has them: nothing may follow them, or their numbers could be given twice.
        chain = null;
        over(group);
        group.forEach(waiting -> waiting.durable.completeExceptionally(failure));
    }

    private void over(List<Waiting> group) {
        length.addAndGet(-group.size());
        tellIfEmpty();
        writing = false;
        loop.execute(this::next);
    }
}
