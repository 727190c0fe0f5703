package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;

/**
 * A gateway is told to stop while it is being called, as at every new version: no call fails. The callers are those of a load
 * balancer, who look at readiness and then call elsewhere; here, elsewhere is nowhere.
 */
@Timeout(240)
class DrainIT {

    private static final int APPELANTS = 3;
    /** Together well under what one token may ask in a second. */
    private static final int PAUSE_MILLISECONDES = 250;
    private static final Duration DELAI = Duration.ofSeconds(6);

    /** @param apres how many of the answers came after the gateway was told to stop */
    private record Bilan(List<Integer> statuts, int apres, int adieux) {
    }

    @Test
    void gateway_toldToStopUnderLoad_failsNoCall() throws Exception {
        SuiteOptions options = SuiteOptions.parDefaut().avecPropriete("quarkus.shutdown.delay", DELAI.toSeconds() + "s")
                .avecPropriete("particulier.quota.appels-par-seconde", "1000000")
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", "1000000");
        ExecutorService fils = Executors.newFixedThreadPool(APPELANTS);
        try (Suite suite = Suite.demarrer(options, ligne -> {
        })) {
            URI pret = suite.gestions().get(0).resolve("/q/health/ready");
            RestAssured.get(pret).then().statusCode(200);
            ProcessHandle passerelle = suite.passerelle();
            CountDownLatch lances = new CountDownLatch(3 * APPELANTS);
            List<Future<Bilan>> bilans = new ArrayList<>();
            for (int i = 0; i < APPELANTS; i++) {
                bilans.add(fils.submit(appels(suite, passerelle, pret, lances)));
            }
            assertThat(lances.await(30, TimeUnit.SECONDS)).as("all are calling").isTrue();
            passerelle.destroy();

            for (Future<Bilan> futur : bilans) {
                Bilan bilan = futur.get(60, TimeUnit.SECONDS);
                assertThat(bilan.statuts).containsOnly(200);
                assertThat(bilan.apres).as("answers after the signal").isPositive();
                assertThat(bilan.adieux).as("of them, those that said Connection: close").isPositive();
            }
            passerelle.onExit().get(60, TimeUnit.SECONDS);
        } finally {
            fils.shutdownNow();
        }
    }

    /** Calls on kept connections until readiness has said for two seconds that it should not, as who asks now and then sees it. */
    private static Callable<Bilan> appels(Suite suite, ProcessHandle passerelle, URI pret, CountDownLatch lances) {
        HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        HttpRequest question = HttpRequest.newBuilder(suite.url().resolve("/v3/mesri/statut_etudiant/ine"
                + "?ine=990000101HH&recipient=13002526500013")).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + suite.jeton(Scopes.TOUS)).build();
        return () -> {
            List<Integer> statuts = new ArrayList<>();
            int apres = 0;
            int adieux = 0;
            long non = Long.MAX_VALUE;
            while (non == Long.MAX_VALUE || System.nanoTime() - non < TimeUnit.SECONDS.toNanos(2)) {
                HttpResponse<String> reponse = client.send(question, BodyHandlers.ofString());
                statuts.add(reponse.statusCode());
                lances.countDown();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDES);
                if (non == Long.MAX_VALUE && !estPret(client, pret)) {
                    non = System.nanoTime();
                } else if (non != Long.MAX_VALUE) {
                    apres++;
                    adieux += reponse.headers().firstValue("connection").filter("close"::equals).isPresent() ? 1 : 0;
                }
            }
            assertThat(passerelle.isAlive()).as("still there for whoever has not noticed").isTrue();
            return new Bilan(statuts, apres, adieux);
        };
    }

    private static boolean estPret(HttpClient client, URI pret) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(pret).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding())
                .statusCode() == 200;
    }
}
