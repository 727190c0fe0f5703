package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.http.HttpClosedException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.provider.GuardedCalls.Attempt;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class GuardedCallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void call_thatIsGivenUp_freesItsPlaceAndItsConnection() {
        GuardedCalls calls = new GuardedCalls("essai-place", DataHolder.MEN, Duration.ofMillis(100), 1);
        AtomicBoolean given = new AtomicBoolean();
        assertThatThrownBy(() -> calls.ask(() -> Uni.createFrom().nothing().onCancellation().invoke(() -> given.set(true)))
                .await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
        assertThat(given).isTrue();
        assertThat(calls.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
    }

    @Test
    void call_whoseCallerLeaves_freesItsPlace_andIsNoFailure() {
        GuardedCalls calls = new GuardedCalls("essai-depart", DataHolder.MEN, PATIENCE, 1);
        for (int i = 0; i < 50; i++) {
            AtomicBoolean given = new AtomicBoolean();
            calls.ask(() -> Uni.createFrom().nothing().onCancellation().invoke(() -> given.set(true))).subscribe()
                    .with(item -> {
                    }).cancel();
            assertThat(given).as("departure %d", i).isTrue();
        }
        assertThat(calls.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
    }

    @Test
    void call_beyondThePlaces_isRefusedAtOnce_andTakesNobodyElsesPlace() {
        GuardedCalls full = new GuardedCalls("essai-plein", DataHolder.MEN, PATIENCE, 2);
        List<CompletableFuture<String>> held = new ArrayList<>();
        List<UniEmitter<? super String>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            held.add(full.ask(() -> Uni.createFrom().<String>emitter(answers::add)).subscribeAsCompletionStage());
        }
        for (int i = 0; i < 50; i++) {
            CompletableFuture<String> refused = full.ask(() -> Uni.createFrom().<String>emitter(answers::add))
                    .subscribeAsCompletionStage();
            assertThat(refused).as("call %d beyond", i).isCompletedExceptionally();
            assertThatThrownBy(refused::join).cause().isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                    refusal.errors()).containsExactly(ProviderFault.UNAVAILABLE.of(DataHolder.MEN)));
        }
        assertThat(answers).as("calls made").hasSize(2);
        GuardedCalls other = new GuardedCalls("essai-voisin", DataHolder.MEN, PATIENCE, 2);
        assertThat(other.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
        answers.get(0).complete("enfin");
        assertThat(held.get(0).join()).isEqualTo("enfin");
        assertThat(full.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
        assertThat(held.get(1)).isNotDone();
    }

    private static int tries(GuardedCalls calls, Throwable failure) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> calls.ask(() -> {
            tries.incrementAndGet();
            return Uni.createFrom().failure(failure);
        }).await().atMost(PATIENCE)).isInstanceOf(Refusal.class);
        return tries.get();
    }

    @Test
    void call_isTriedAgainOnce_whereNoAnswerHadBegun_andNowhereElse() {
        GuardedCalls calls = new GuardedCalls("essai-reprise", DataHolder.MEN, PATIENCE, 1);
        assertThat(tries(calls, new ConnectException("refused"))).isEqualTo(2);
        assertThat(tries(calls, new HttpClosedException("closed"))).isEqualTo(2);
        assertThat(tries(calls, new ConnectTimeoutException())).isEqualTo(1);
        assertThat(tries(calls, new TimeoutException())).isEqualTo(1);
        assertThat(tries(calls, new ProviderFailure(ProviderFault.UNKNOWN))).isEqualTo(1);
        assertThat(tries(calls, new Refusal(ProviderFault.INTERNAL.of(DataHolder.MEN)))).isEqualTo(1);
    }

    @Test
    void call_thatIsTriedAgain_hasOneDeadlineForBoth() {
        GuardedCalls calls = new GuardedCalls("essai-delai", DataHolder.MEN, Duration.ofMillis(400), 1);
        AtomicInteger tries = new AtomicInteger();
        AtomicLong left = new AtomicLong();
        long begin = System.nanoTime();
        assertThatThrownBy(() -> calls.told(calls.attempt(Duration.ZERO, deadline -> {
            left.set(deadline.left().toMillis());
            return tries.getAndIncrement() == 0
                    ? Uni.createFrom().failure(new ConnectException("refused"))
                    : Uni.createFrom().nothing();
        })).await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
        assertThat(tries).hasValue(2);
        assertThat(left.get()).as("told to the second try").isLessThan(400);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(750));
    }

    @Test
    void time_thatWasSpentBefore_isTheCallsOwn() {
        GuardedCalls calls = new GuardedCalls("essai-entame", DataHolder.MEN, Duration.ofSeconds(60), 1);
        assertThat(calls.attempt(Duration.ofMillis(59_500), deadline -> Uni.createFrom().item(deadline.left()))
                .await().atMost(PATIENCE)).isLessThanOrEqualTo(Duration.ofMillis(500));
        assertThatThrownBy(() -> calls.told(calls.attempt(Duration.ofMillis(59_900), deadline -> Uni.createFrom().nothing()))
                .await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
    }

    @Test
    void answer_thatSomebodyElseHasMoreTimeFor_isWaitedForNoLongerThanThisCallMay() {
        GuardedCalls calls = new GuardedCalls("essai-ensemble", DataHolder.MEN, Duration.ofSeconds(60), 1);
        AtomicBoolean left = new AtomicBoolean();
        assertThatThrownBy(() -> calls.within(Duration.ofMillis(59_900),
                Uni.createFrom().nothing().onCancellation().invoke(() -> left.set(true))).await().atMost(PATIENCE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
        assertThat(left).as("the others wait on").isTrue();
        assertThat(calls.within(Duration.ofMillis(59_000), Uni.createFrom().item("là")).await().atMost(PATIENCE))
                .isEqualTo("là");
    }

    @Test
    void timeOut_ofWhoeverHadLittleTime_isNobodysFailure_butThatOfAWholeCallIs() {
        GuardedCalls calls = new GuardedCalls("essai-presse", DataHolder.MEN, Duration.ofMillis(100), 1);
        for (Attempt<String> tooSlow : List.<Attempt<String>>of(deadline -> Uni.createFrom().nothing(),
                deadline -> Uni.createFrom().failure(new ProviderFailure(ProviderFault.TIMEOUT)))) {
            for (int i = 0; i < 25; i++) {
                refusedAs(ProviderFault.TIMEOUT, calls.attempt(Duration.ofMillis(90), tooSlow), calls);
            }
        }
        assertThat(calls.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
        for (int i = 0; i < 25; i++) {
            assertThatThrownBy(() -> calls.ask(() -> Uni.createFrom().nothing()).await().atMost(PATIENCE))
                    .isInstanceOf(Refusal.class);
        }
        refusedAs(ProviderFault.UNAVAILABLE, calls.attempt(Duration.ZERO, deadline -> Uni.createFrom().item("là")), calls);
    }

    private static void refusedAs(ProviderFault fault, Uni<String> attempt, GuardedCalls calls) {
        assertThatThrownBy(() -> calls.told(attempt).await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.errors()).containsExactly(fault.of(DataHolder.MEN)));
    }

    @Test
    void call_forWhichNoTimeIsLeft_isNotMade_andIsNobodysFailure() {
        GuardedCalls calls = new GuardedCalls("essai-trop-tard", DataHolder.MEN, PATIENCE, 1);
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> calls.told(calls.attempt(PATIENCE, deadline -> {
                throw new AssertionError("made");
            })).await().atMost(PATIENCE)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                    .containsExactly(ProviderFault.TIMEOUT.of(DataHolder.MEN)));
        }
        assertThat(calls.ask(() -> Uni.createFrom().item("là")).await().atMost(PATIENCE)).isEqualTo("là");
    }
}
