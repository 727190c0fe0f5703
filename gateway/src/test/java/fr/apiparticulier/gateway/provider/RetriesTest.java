package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.call.Deadline;

/** Time stands still: a second try that would not begin within what is left is not made, which tells how long it would wait. */
class RetriesTest {

    private static final int CALLS = 400;

    /** @return how many of the calls wait for a second try */
    private static int again(int millisLeft) {
        AtomicInteger again = new AtomicInteger();
        Retries retries = new Retries(new RetryBudget(1, CALLS), true, budgeted -> again.incrementAndGet());
        for (int i = 0; i < CALLS; i++) {
            retries.around(() -> Uni.createFrom().failure(new ConnectException("refused")),
                    Deadline.in(Duration.ofMillis(millisLeft), () -> 0)).subscribe().with(item -> {
                    }, failure -> {
                    }).cancel();
        }
        return again.get();
    }

    @Test
    void wait_isDrawn_upToATenthOfASecond() {
        assertThat(again(101)).as("of 100 ms at most").isEqualTo(CALLS);
        assertThat(again(76)).as("of 75 ms at most").isBetween(CALLS / 2, CALLS - 1);
        assertThat(again(26)).as("of 25 ms at most").isBetween(1, CALLS / 2);
        assertThat(again(1)).as("of none").isZero();
    }

    @Test
    void secondTry_isMadeLater() {
        Retries retries = new Retries(new RetryBudget(1, CALLS), true, Retries.Watch.NONE);
        List<CompletableFuture<String>> calls = new ArrayList<>();
        int waiting = 0;
        for (int i = 0; i < 50; i++) {
            AtomicInteger tries = new AtomicInteger();
            calls.add(retries.around(() -> tries.getAndIncrement() == 0
                    ? Uni.createFrom().<String>failure(new ConnectException("refused"))
                    : Uni.createFrom().item("là"), Deadline.in(Duration.ofSeconds(10))).subscribeAsCompletionStage());
            waiting += calls.get(i).isDone() ? 0 : 1;
        }
        assertThat(waiting).as("calls that were tried later").isPositive();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("là"));
    }
}
