package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.test.Jetons;

/** On which threads signatures are verified, and how many at once. */
class CredentialsTest {

    private static final int AT_ONCE = 256;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final GatewayConfig CONFIG = new SmallRyeConfigBuilder().withMapping(GatewayConfig.class)
            .withConverter(Duration.class, 100, new DurationConverter())
            .withSources(new PropertiesConfigSource(Map.of(
                    "particulier.jetons.emetteur", "https://bac-a-sable.api-particulier.invalid",
                    "particulier.jetons.audience", "api-particulier", "particulier.interne.cle", "file:///y",
                    "particulier.base.nom", "n", "particulier.base.utilisateur", "u", "particulier.base.mot-de-passe", "m"),
                    "test", 100))
            .build().getConfigMapping(GatewayConfig.class);

    private final Vertx vertx = Vertx.vertx();
    private final ConcurrentLinkedQueue<Boolean> onEventLoop = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch barriere = new CountDownLatch(0);
    private Credentials credentials;

    @BeforeEach
    void ouvrir() throws JoseException {
        TrustedKeys trusted = new TrustedKeys(PublicKeys.ofSet(Jetons.ensemble(Jetons.ADMINISTRATIONS)), List.of(), CLOCK);
        TokenKeys keys = new TokenKeys(null, CONFIG, CLOCK, vertx) {
            @Override
            TrustedKeys now() {
                return trusted;
            }
        };
        credentials = new Credentials(keys, new Verification(CONFIG, CLOCK) {
            @Override
            Credential verify(String compact, PublicKey key) {
                onEventLoop.add(Context.isOnEventLoopThread());
                passer();
                return super.verify(compact, key);
            }
        }, vertx);
    }

    @AfterEach
    void fermer() {
        barriere.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A caller that verifies by itself is not held: it is to fail here, not to hang. */
    private void passer() {
        if (!Context.isOnWorkerThread()) {
            return;
        }
        try {
            assertThat(barriere.await(WITHIN.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Credential> verify(String jeton) {
        return credentials.verify(new PresentedToken(jeton, true)).subscribeAsCompletionStage();
    }

    private static void isRefused(Future<Credential> verified) {
        assertThat(verified).failsWithin(WITHIN).withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(Refusal.class);
    }

    @Test
    void signature_isVerifiedOffTheEventLoop_andOnceForATokenThatIsKnown() {
        String jeton = Jetons.ADMINISTRATIONS.jeton();
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Credential> verified = new CompletableFuture<>();
            vertx.getOrCreateContext().runOnContext(call -> credentials.verify(new PresentedToken(jeton, true)).subscribe()
                    .with(verified::complete, verified::completeExceptionally));
            assertThat(verified).succeedsWithin(WITHIN);
        }
        assertThat(onEventLoop).containsExactly(false);
    }

    @Test
    void floodOfForgeries_costsSoManySignaturesAtOnce_andNoTokenThatIsKnownItsAnswer() {
        String connu = Jetons.ADMINISTRATIONS.jeton();
        String nouveau = Jetons.ADMINISTRATIONS.jeton("cnaf_enfants");
        String faux = Jetons.FAUSSAIRE.jeton();
        assertThat(verify(connu)).succeedsWithin(WITHIN);

        barriere = new CountDownLatch(1);
        List<CompletableFuture<Credential>> flot = Stream.generate(() -> verify(faux)).limit(AT_ONCE).toList();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> verify(nouveau)).satisfies(refus -> {
            assertThat(refus.errors()).containsExactly(GatewayError.TOO_MANY_REQUESTS.entry());
            assertThat(refus.retryAfter()).isPresent();
        });
        assertThat(verify(connu)).succeedsWithin(WITHIN);

        barriere.countDown();
        flot.forEach(CredentialsTest::isRefused);
        assertThat(Stream.generate(() -> verify(faux)).limit(AT_ONCE).toList()).allSatisfy(CredentialsTest::isRefused);
        assertThat(verify(nouveau)).succeedsWithin(WITHIN);
    }
}
