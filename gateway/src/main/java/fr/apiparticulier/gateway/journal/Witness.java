package fr.apiparticulier.gateway.journal;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.CurrentCall;
import fr.apiparticulier.gateway.call.Facts;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.journal.Ending.Scene;
import fr.apiparticulier.gateway.mask.View;
import fr.apiparticulier.gateway.mask.Written;
import fr.apiparticulier.trace.LogMarks;
import fr.apiparticulier.trace.Mark;
import fr.apiparticulier.trace.Step;
import fr.apiparticulier.trace.Tracing;

/** Sees every call for data from its beginning to its one end, and says how it ended: to the metrics and to the journal. */
@Singleton
public class Witness {

    private final Journal journal;
    private final CurrentCall current;
    private final Clock clock;
    private final CallMeters meters;
    private final Tracing tracing;
    /** By address, those that are expected or were called. */
    private final Map<String, Scene> routes = new ConcurrentHashMap<>();

    Witness(Journal journal, CurrentCall current, Clock clock, MeterRegistry meters, Tracing tracing) {
        this.journal = journal;
        this.current = current;
        this.clock = clock;
        this.meters = new CallMeters(meters);
        this.tracing = tracing;
    }

    /**
     * Says before any call that there may be some.
     *
     * @param service null where it is no single provider that is asked
     */
    public void expect(Route route, Service service) {
        Scene scene = new Scene(route, service, ApiVersion.ofPath(route.chemin()));
        routes.putIfAbsent(route.chemin(), scene);
        meters.expect(scene);
    }

    /**
     * @param route that the current call came in by
     * @param view what it shows
     * @param answer all there is of the call
     * @return the answer, or that there is nobody, once its event is durable; fails as the answer does, or with a refusal if
     *         nobody can keep its event
     */
    public Uni<Written> see(Route route, View view, Supplier<Uni<Written>> answer) {
        Scene scene = scene(route, view);
        routes.putIfAbsent(route.chemin(), scene);
        Ending ending = ending(scene, begun());
        return Uni.createFrom().<Written>deferred(answer::get)
                .onItem().transformToUni(written -> ending.served(written).replaceWith(written))
                .onFailure().recoverWithUni(ending::failed)
                .onCancellation().invoke(ending::cancelled);
    }

    /**
     * The same for a request that asks several things at once, each of which has an end of its own beside that of the whole.
     *
     * @param route of the whole
     * @param answer all there is of it; given the end of the whole, and saying it but where it fails or is cancelled
     */
    public <T> Uni<T> seeAll(Route route, Function<Ending, Uni<T>> answer) {
        Scene scene = new Scene(route, null, ApiVersion.V3);
        routes.putIfAbsent(route.chemin(), scene);
        Ending ending = ending(scene, begun());
        return Uni.createFrom().<T>deferred(() -> answer.apply(ending))
                .onFailure().recoverWithUni(ending::failed)
                .onCancellation().invoke(ending::cancelled);
    }

    /**
     * @param route at which that part alone would be asked
     * @param view what it shows
     * @param part of the current call
     * @return its end, to be said by whoever asks all of them
     */
    public Ending of(Route route, View view, Call part) {
        part.facts().isSeen();
        return ending(scene(route, view), part.facts());
    }

    private Facts begun() {
        Facts facts = current.call().facts();
        facts.isSeen();
        facts.isTraced(tracing.begin(Step.APPEL, current.traceparent()));
        LogMarks.trace(facts.trail());
        return facts;
    }

    private Ending ending(Scene scene, Facts facts) {
        facts.trail().mark(Mark.ROUTE, scene.route().chemin());
        if (scene.service() != null) {
            facts.trail().mark(Mark.PROVIDER, scene.service().audience());
        }
        return new Ending(scene, facts, journal, clock, meters);
    }

    private static Scene scene(Route route, View view) {
        return new Scene(route, view.service(), view.version());
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

    /** Counts a call that was refused before anybody saw it, if there is a route at that address. It has no event either. */
    public void refusedEarly(Call call, String path, int status) {
        if (!call.facts().isWitnessed()) {
            count(path, Outcome.ofEarlyRefusal(status));
        }
    }

    private void count(String path, Outcome outcome) {
        Scene scene = routes.get(path);
        if (scene != null) {
            meters.refused(scene, outcome);
        }
    }
}
