package fr.apiparticulier.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private final Flights<String> flights = new Flights<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final List<UniEmitter<? super String>> calls = new ArrayList<>();

    private Uni<String> call() {
        begun.incrementAndGet();
        return Uni.createFrom().<String>emitter(calls::add).onCancellation().invoke(cancelled::incrementAndGet);
    }

    private UniAssertSubscriber<String> ask(String key) {
        return flights.join(key, this::call).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    @Test
    void sameQuestions_areOneCall() {
        UniAssertSubscriber<String> one = ask("a");
        UniAssertSubscriber<String> other = ask("a");
        ask("b");
        assertThat(begun).hasValue(2);
        calls.get(0).complete("dit");
        one.assertCompleted().assertItem("dit");
        other.assertCompleted().assertItem("dit");
        assertThat(flights.underWay()).isEqualTo(1);
    }

    @Test
    void failure_isEverybodys_andTheNextAsksAnew() {
        UniAssertSubscriber<String> one = ask("a");
        UniAssertSubscriber<String> other = ask("a");
        calls.get(0).fail(new IllegalStateException());
        one.assertFailedWith(IllegalStateException.class);
        other.assertFailedWith(IllegalStateException.class);
        ask("a");
        assertThat(begun).hasValue(2);
    }

    @Test
    void whoLeaves_leavesTheOthersAlone_andTheLastEndsTheCall() {
        UniAssertSubscriber<String> first = ask("a");
        UniAssertSubscriber<String> second = ask("a");
        first.cancel();
        assertThat(cancelled).hasValue(0);
        assertThat(flights.underWay()).isEqualTo(1);
        second.cancel();
        assertThat(cancelled).hasValue(1);
        assertThat(flights.underWay()).isZero();
        UniAssertSubscriber<String> third = ask("a");
        calls.get(1).complete("dit");
        third.assertItem("dit");
    }

    @Test
    void callThatThrowsAtOnce_failsAndLeavesNothingBehind() {
        flights.join("a", () -> {
            throw new IllegalStateException();
        }).subscribe().withSubscriber(UniAssertSubscriber.create()).assertFailedWith(IllegalStateException.class);
        assertThat(flights.underWay()).isZero();
    }

    @Test
    void many_thatComeAndGoAtOnce_allEnd() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<UniAssertSubscriber<Integer>> all = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4_000; i++) {
            int number = i;
            threads.execute(() -> {
                UniAssertSubscriber<Integer> waiter = flights
                        .join("k" + number % 3, () -> Uni.createFrom().item(number).emitOn(threads)).subscribe()
                        .withSubscriber(UniAssertSubscriber.create());
                if (number % 5 == 0) {
                    waiter.cancel();
                } else {
                    all.add(waiter);
                }
            });
        }
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); all.size() < 3_200 && System.nanoTime() < end;) {
            Thread.onSpinWait();
        }
        assertThat(all).hasSize(3_200).allSatisfy(waiter -> assertThat(waiter.awaitItem().getItem()).isNotNull());
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(flights.underWay()).isZero();
    }
}
