package fr.apiparticulier.gateway.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/**
 * Whoever asks what is being asked already waits for the same answer. Who leaves leaves the others alone; the last to leave
 * ends the call, which began before they came and has a deadline: whoever has as much time as it had waits no longer than alone.
 */
final class Flights<K> {

    private final Map<K, Flight<?>> flights = new ConcurrentHashMap<>();

    /**
     * @param key of one question, whose answers have one type
     * @param ask begins the call, if there is none
     */
    <R> Uni<R> join(K key, Supplier<Uni<R>> ask) {
        return join(key, ask, other -> {
        });
    }

    /**
     * @param joining told whether somebody had asked already
     */
    <R> Uni<R> join(K key, Supplier<Uni<R>> ask, Consumer<Boolean> joining) {
        return Uni.createFrom().emitter(waiter -> {
            while (true) {
                Flight<R> mine = new Flight<>(ended -> flights.remove(key, ended));
                @SuppressWarnings("unchecked")
                Flight<R> other = (Flight<R>) flights.putIfAbsent(key, mine);
                Flight<R> joined = other == null ? mine : other;
                if (joined.tryJoin(waiter)) {
                    joining.accept(other != null);
                    waiter.onTermination(() -> joined.leave(waiter));
                    if (other == null) {
                        joined.begin(Uni.createFrom().deferred(ask::get));
                    }
                    return;
                }
                flights.remove(key, joined);
            }
        });
    }

    int underWay() {
        return flights.size();
    }
}
