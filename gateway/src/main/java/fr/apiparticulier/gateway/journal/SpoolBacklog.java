package fr.apiparticulier.gateway.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

import fr.apiparticulier.journal.Link;

/** The spool, off the event loop. */
final class SpoolBacklog implements Backlog {

    private final Spool spool;
    private final Vertx vertx;
    private final int maxBatch;

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
        return work(spool::oldest).flatMap(oldest -> oldest.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(oldest, store).flatMap(done -> drainInto(store)));
    }

    private Uni<Void> write(Optional<Path> file, Store store) {
        Path oldest = file.orElseThrow();
        return work(() -> batches(SpoolFile.read(oldest), maxBatch))
                .flatMap(batches -> Multi.createFrom().iterable(batches)
                        .onItem().transformToUniAndConcatenate(store::write).collect().last())
                .flatMap(done -> work(() -> {
                    spool.remove(oldest);
                    return null;
                }));
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
