package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.mask.Written;

/** Sees every call for data from its beginning to its one end, and says how it ended: to the metrics and to the journal. */
@ApplicationScoped
public class Witness {

    private final Journal journal;
    private final CurrentCall call;
    private final Clock clock;
    private final MeterRegistry meters;
    /** Those that were called; what a filter refuses comes after calls that it let through, or it would not refuse. */
    private final Map<String, View> routes = new ConcurrentHashMap<>();

    Witness(Journal journal, CurrentCall call, Clock clock, MeterRegistry meters) {
        this.journal = journal;
        this.call = call;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * @param view what the route shows
     * @param answer all there is of the call
     * @return the answer, or that there is nobody, once its event is durable; fails as the answer does, or with a refusal if
     *         nobody can keep its event
     */
    public Uni<Written> see(View view, Supplier<Uni<Written>> answer) {
        Route route = Route.current();
        routes.putIfAbsent(route.chemin(), view);
        call.facts().isSeen();
        Ending ending = new Ending(new Ending.Call(route, view, call.facts(), clock.instant()), journal, clock, meters);
        return Uni.createFrom().<Written>deferred(answer::get)
                .onItem().transformToUni(written -> ending.served(written).replaceWith(written))
                .onFailure().recoverWithUni(ending::failed)
                .onCancellation().invoke(ending::cancelled);
    }

    /**
     * Counts a call that was refused before anything looked at what it is. It has no event: a limit per address is there so
     * that a flood costs nothing.
     *
     * @param path as the client wrote it
     */
    public void throttled(String path) {
        count(path, Outcome.THROTTLED);
    }

    /** Counts a call that a filter refused before its route was looked for. It has no event either. */
    void refusedEarly(String path, int status) {
        if (!call.facts().isWitnessed()) {
            count(path, Outcome.ofEarlyRefusal(status));
        }
    }

    private void count(String path, Outcome outcome) {
        View view = routes.get(path);
        if (view != null) {
            Ending.timer(meters, new Route(path), view, outcome).record(Duration.ZERO);
        }
    }
}
