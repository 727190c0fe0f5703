package fr.apiparticulier.gateway.cache;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;

/** One call under way, and all who wait for it. It goes on while one of them does. */
final class Flight<R> {

    private final Set<UniEmitter<? super R>> waiting = new LinkedHashSet<>();
    private final Consumer<Flight<R>> ended;
    private Cancellable call;
    private boolean over;

    /** @param ended told, once, that nobody can join any more */
    Flight(Consumer<Flight<R>> ended) {
        this.ended = ended;
    }

    /** @return false if it is over */
    synchronized boolean tryJoin(UniEmitter<? super R> waiter) {
        return !over && waiting.add(waiter);
    }

    void begin(Uni<R> asked) {
        Cancellable begun = asked.subscribe().with(
                answer -> land().forEach(waiter -> waiter.complete(answer)),
                failure -> land().forEach(waiter -> waiter.fail(failure)));
        if (isOverElse(begun)) {
            begun.cancel();
        }
    }

    private synchronized boolean isOverElse(Cancellable begun) {
        call = begun;
        return over;
    }

    private List<UniEmitter<? super R>> land() {
        ended.accept(this);
        synchronized (this) {
            over = true;
            List<UniEmitter<? super R>> all = new ArrayList<>(waiting);
            waiting.clear();
            return all;
        }
    }

    void leave(UniEmitter<? super R> waiter) {
        Cancellable abandoned;
        synchronized (this) {
            if (!waiting.remove(waiter) || !waiting.isEmpty()) {
                return;
            }
            over = true;
            abandoned = call;
        }
        ended.accept(this);
        if (abandoned != null) {
            abandoned.cancel();
        }
    }
}
