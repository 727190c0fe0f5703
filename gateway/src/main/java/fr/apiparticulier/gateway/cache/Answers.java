package fr.apiparticulier.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.cache.CacheMeters.Source;
import fr.apiparticulier.gateway.cache.Kept.Entry;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Call.Remembered;
import fr.apiparticulier.gateway.call.Contexts;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.maintenance.Calendrier;
import fr.apiparticulier.gateway.provider.Answered;
import fr.apiparticulier.gateway.provider.Operation;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.provider.Providers;

/**
 * The answer to a question: at once if the provider is away by announcement, else the one that is kept, else the one that
 * somebody waits for already, else the provider's. CNAF's are kept, "not found" included; failures never are.
 */
@Singleton
public class Answers {

    /**
     * What those who wait together have in common.
     *
     * @param late how much of their time was gone before they asked, in seconds begun: whose call ends early shares that with
     *        such as have as little left, nearly
     */
    private record Wait(Key key, long late) {

        Wait(Key key, Duration spent) {
            this(key, spent.plusMillis(999).toSeconds());
        }
    }

    private final Flights<Wait> flights = new Flights<>();
    private final Calendrier calendar;
    private final Keys keys;
    private final Kept kept;
    private final Registries registries;
    private final Providers providers;
    private final CacheConfig config;
    private final CacheMeters meters;
    private final Clock clock;

    Answers(Calendrier calendar, Keys keys, Kept kept, Registries registries, Providers providers, CacheConfig config,
            CacheMeters meters, Clock clock) {
        this.calendar = calendar;
        this.keys = keys;
        this.kept = kept;
        this.registries = registries;
        this.providers = providers;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
        meters.watch(flights::underWay);
    }

    /**
     * @param call on whose behalf; told what became of it
     * @param show makes of the record what the client sees; a record that cannot be shown is the provider's fault
     * @param fresh whether the client wants none that was kept
     * @return what is shown, and whose data it is made of; fails with the {@link Refusal} that is the answer, or that became of the call
     */
    public <Q, R, V> Uni<Certifie<V>> to(Call call, Operation<Q, R> operation, Q question, Function<R, V> show,
            boolean fresh) {
        calendar.check(operation);
        Key key = keys.of(operation, question);
        Uni<Answered<R>> asked = timed(call, () -> {
            Duration spent = providers.spent(operation, call);
            Uni<Answered<R>> joined = flights.join(new Wait(key, spent), () -> ask(call, operation, question, key, spent),
                    other -> meters.came(key.service(), other ? Source.PARTAGEE : Source.DEMANDEE));
            // One that several wait for comes on the event loop of the first.
            return Contexts.back(spent.isZero() ? joined : providers.within(operation, spent, joined));
        });
        Uni<Answered<R>> answered = duration(operation).isEmpty() ? asked : keptElse(call, key, fresh, asked);
        return answered.map(answer -> shown(operation, key, answer, show));
    }

    private <T> Uni<T> timed(Call call, Supplier<Uni<T>> asked) {
        return Uni.createFrom().deferred(() -> {
            Instant begin = clock.instant();
            return asked.get().onItem().invoke(() -> call.providerTook(Duration.between(begin, clock.instant())));
        });
    }

    private <Q, R> Uni<Answered<R>> ask(Call call, Operation<Q, R> operation, Q question, Key key, Duration spent) {
        return providers.ask(call, operation, question, spent).invoke(answered -> {
            registries.saw(operation.service(), answered.generation());
            duration(operation).filter(duration -> !duration.isZero() && answered.generation() != null)
                    .ifPresent(duration -> kept.keep(key, answered, duration));
        });
    }

    private <R> Uni<Answered<R>> keptElse(Call call, Key key, boolean fresh, Uni<Answered<R>> asked) {
        call.isKeepable();
        if (fresh || kept.find(key).isEmpty()) {
            return asked;
        }
        long begin = System.nanoTime();
        return Contexts.back(registries.current(key.service())).onFailure().recoverWithNull().flatMap(generation -> {
            call.hasWaitedSince(begin);
            Optional<Entry> entry = kept.find(key).filter(found -> found.answered().generation().equals(generation));
            if (entry.isEmpty()) {
                return asked;
            }
            Instant now = clock.instant();
            call.isAnsweredFromMemory(new Remembered(Duration.between(entry.get().since(), now),
                    Duration.between(now, entry.get().until())));
            meters.came(key.service(), Source.GARDEE);
            @SuppressWarnings("unchecked")
            Answered<R> answered = (Answered<R>) entry.get().answered();
            return Uni.createFrom().item(answered);
        });
    }

    /** @return how long answers are kept; zero if an operator wants none, empty where the public contract knows of none */
    private Optional<Duration> duration(Operation<?, ?> operation) {
        if (operation.service() != Service.CNAF) {
            return Optional.empty();
        }
        boolean quotient = operation == Operations.QUOTIENT_PAR_NUMERO || operation == Operations.QUOTIENT_PAR_IDENTITE;
        return Optional.of(quotient ? config.quotientFamilial() : config.duree());
    }

    private <R, V> Certifie<V> shown(Operation<?, R> operation, Key key, Answered<R> answer, Function<R, V> show) {
        R record = answer.get();
        try {
            return new Certifie<>(show.apply(record), answer.persons());
        } catch (RuntimeException e) {
            // Others may show it in their version, and take no harm; but it is not what one hour's calls should get.
            kept.forget(key);
            throw Providers.unshowable(operation);
        }
    }
}
