package fr.apiparticulier.gateway.journal;

import java.util.concurrent.Executor;

import org.jboss.logging.Logger;

/** Writes what waits as soon as the store takes it again: one attempt at a time, beside the events that go on coming. */
final class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Backlog backlog;
    private final Store store;
    private final Executor loop;
    private boolean running;

    /** @param loop runs one task at a time, {@link #tick} among them */
    Replay(Backlog backlog, Store store, Executor loop) {
        this.backlog = backlog;
        this.store = store;
        this.loop = loop;
    }

    /** To be called every now and then. */
    void tick() {
        if (running || backlog.isEmpty()) {
            return;
        }
        running = true;
        backlog.drainInto(store).subscribe().with(done -> loop.execute(() -> {
            running = false;
            LOG.info("journal: everything that waited is written");
        }), failure -> loop.execute(() -> {
            running = false;
            LOG.warnf("journal: events go on waiting in the spool: %s", failure.getClass().getName());
        }));
    }
}
