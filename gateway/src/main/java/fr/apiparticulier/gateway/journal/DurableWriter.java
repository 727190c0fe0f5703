package fr.apiparticulier.gateway.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import fr.apiparticulier.journal.Link;

/**
 * The store in time, or else the backlog. As long as something waits there, everything goes there, so that each chain is
 * written in its order.
 */
final class DurableWriter implements GroupCommit.Writer {

    /** Writes that never end hold their connection and their events: no more than these, and half of the connections. */
    private static final int MAX_RUNNING = 4;
    /**
     * A machine so busy that clients cannot wait must not write what waits again and again, each time for nothing; and a connection
     * that is dead must not hold it up for long.
     */
    private static final int PATIENCE = 2;

    private final AtomicInteger running = new AtomicInteger();
    private final Store store;
    private final Backlog backlog;
    private final Duration deadline;
    private final JournalMeters meters;

    DurableWriter(Store store, Backlog backlog, Duration deadline, JournalMeters meters) {
        this.store = store;
        this.backlog = backlog;
        this.deadline = deadline;
        this.meters = meters;
    }

    @Override
    public Uni<Void> write(List<Link> batch) {
        if (!backlog.isEmpty()) {
            return spool(batch);
        }
        return meters.commit(batch.size(), inTime(deadline, () -> store.write(batch)))
                .onFailure().recoverWithUni(failure -> spool(batch));
    }

    /** @return the same store for what waits already: each write ends, but no client waits for it */
    Store storeInTime() {
        return batch -> meters.commit(batch.size(), inTime(deadline.multipliedBy(PATIENCE), () -> store.write(batch)));
    }

    private Uni<Void> spool(List<Link> batch) {
        return backlog.append(batch).invoke(() -> meters.spooled(batch.size()));
    }

    /** What takes too long goes on by itself and is not cut off: it may be about to succeed, and gives its connection back. */
    private Uni<Void> inTime(Duration limit, Supplier<Uni<Void>> write) {
        if (running.get() >= MAX_RUNNING) {
            return Uni.createFrom().failure(() -> new IllegalStateException("journal: the database does not answer at all"));
        }
        return Uni.createFrom().<Void>emitter(emitter -> {
            running.incrementAndGet();
            // One that throws at once has failed like any other, and gives its place back.
            Uni.createFrom().deferred(() -> write.get()).onTermination().invoke(() -> running.decrementAndGet())
                    .subscribe().with(emitter::complete, emitter::fail);
        })
                .ifNoItem().after(limit).on(Infrastructure.getDefaultWorkerPool()).failWith(TimeoutException::new);
    }
}
