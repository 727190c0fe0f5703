package fr.apiparticulier.gateway.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Link;

/** The spool, off the event loop. */
final class SpoolBacklog implements Backlog {

    private static final Logger LOG = Logger.getLogger(SpoolBacklog.class);
    /** A second each: a disk may be back by then. One bad block must not keep back all that comes after. */
    private static final int ATTEMPTS = 60;

    private final Spool spool;
    private final Vertx vertx;
    private final int maxBatch;
    /** How often the oldest file could not be read; only drained by one at a time. */
    private volatile int unread;

    SpoolBacklog(Spool spool, Vertx vertx, int maxBatch) {
        this.spool = spool;
        this.vertx = vertx;
        this.maxBatch = maxBatch;
    }

    @Override
    public boolean isEmpty() {
        return spool.isEmpty();
    }

    @Override
    public Uni<Void> append(List<Link> batch) {
        return work(() -> {
            spool.append(batch);
            return null;
        });
    }

    @Override
    public Uni<Void> drainInto(Store store) {
        return disk(spool::oldest).flatMap(oldest -> oldest.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(oldest.get(), store).flatMap(done -> drainInto(store)));
    }

    private Uni<Void> write(Path oldest, Store store) {
        return disk(() -> read(oldest))
                .flatMap(content -> Multi.createFrom().iterable(batches(content.links(), maxBatch))
                        .onItem().transformToUniAndConcatenate(store::write).collect().last()
                        .flatMap(done -> disk(() -> {
                            if (content.isDamaged()) {
                                spool.setAside(oldest);
                            } else {
                                spool.remove(oldest);
                            }
                            return null;
                        })));
    }

    private SpoolContent read(Path oldest) throws IOException {
        try {
            SpoolContent content = spool.read(oldest);
            unread = 0;
            return content;
        } catch (IOException e) {
            unread++;
            if (unread < ATTEMPTS) {
                throw e;
            }
            unread = 0;
            return SpoolContent.unreadable();
        }
    }

    /** What fails here is the disk, and not the database. */
    private <T> Uni<T> disk(Callable<T> work) {
        return work(work).onFailure().invoke(failure -> LOG.errorf("journal: the spool cannot be read: %s", failure));
    }

    /** @return the same in their order, each group of one chain */
    static List<List<Link>> batches(List<Link> links, int max) {
        List<List<Link>> batches = new ArrayList<>();
        for (Link link : links) {
            List<Link> last = batches.isEmpty() ? null : batches.get(batches.size() - 1);
            if (last == null || last.size() == max || !last.get(0).chaine().equals(link.chaine())) {
                last = new ArrayList<>();
                batches.add(last);
            }
            last.add(link);
        }
        return batches;
    }

    private <T> Uni<T> work(Callable<T> work) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }
}
