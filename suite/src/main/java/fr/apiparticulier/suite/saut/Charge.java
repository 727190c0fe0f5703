package fr.apiparticulier.suite.saut;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.HdrHistogram.Histogram;

/**
 * Asks one question again and again over connections that are kept, each time with the next of some tokens. One event loop
 * does all of it, so that it costs what it asks little.
 */
final class Charge implements AutoCloseable {

    private static final int OK = 200;
    private static final String SERVI = "200";
    /** Longer than any deadline of what is asked: silence is a failure, not a wait. */
    private static final long PATIENCE_MS = 20_000;

    private final Vertx vertx = Vertx
            .vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1).setInternalBlockingPoolSize(1));
    private final HttpClient http;
    private final int connexions;
    private int prochain;

    Charge(int connexions) {
        this.connexions = connexions;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(connexions).setPipelining(false).setKeepAliveTimeout(60));
    }

    /** One while of calls, on the event loop alone. */
    private final class Passage {

        private final List<RequestOptions> questions;
        private final List<String> jetons;
        private final Histogram durees = Releve.histogramme();
        private final CompletableFuture<Void> fini = new CompletableFuture<>();
        private long servis;
        private final Map<String, Long> manques = new TreeMap<>();
        private long enCours;
        private boolean dernier;

        Passage(List<URI> adresses, List<String> jetons) {
            this.questions = adresses.stream().map(Charge::question).toList();
            this.jetons = jetons;
        }

        /** @param du when it was to be asked, by {@link System#nanoTime()} */
        void demander(long du, Runnable puis) {
            String jeton = jetons.get(prochain % jetons.size());
            RequestOptions question = questions.get(prochain++ % questions.size());
            enCours++;
            http.request(new RequestOptions(question).putHeader(HttpHeaders.AUTHORIZATION, jeton))
                    .compose(HttpClientRequest::send)
                    .compose(reponse -> reponse.body().map(corps -> corps.length() == 0 ? "empty" : "" + reponse.statusCode()))
                    .otherwise(echec -> echec.getClass().getSimpleName()).onSuccess(issue -> {
                        noter(issue, System.nanoTime() - du);
                        puis.run();
                        finir();
                    });
        }

        private void noter(String issue, long duree) {
            enCours--;
            if (issue.equals(SERVI)) {
                servis++;
                durees.recordValue(Math.min(TimeUnit.NANOSECONDS.toMicros(duree), durees.getHighestTrackableValue()));
            } else {
                manques.merge(issue, 1L, Long::sum);
            }
        }

        void finir() {
            if (dernier && enCours == 0) {
                fini.complete(null);
            }
        }

        /** Asks again whenever it was answered, until then. */
        void tourner(long fin) {
            long maintenant = System.nanoTime();
            if (maintenant - fin < 0) {
                demander(maintenant, () -> tourner(fin));
            } else {
                dernier = true;
            }
        }

        Releve attendre(long debut) {
            fini.join();
            return new Releve(Duration.ofNanos(System.nanoTime() - debut), servis, manques, durees);
        }
    }

    private static RequestOptions question(URI adresse) {
        return new RequestOptions().setHost(adresse.getHost()).setPort(adresse.getPort())
                .setURI(adresse.getRawPath() + (adresse.getRawQuery() == null ? "" : "?" + adresse.getRawQuery()))
                .setMethod(HttpMethod.GET).setTimeout(PATIENCE_MS);
    }

    /** As many calls at once as there are connections, each followed by the next. */
    Releve boucle(List<URI> adresses, List<String> jetons, Duration duree) {
        Passage passage = new Passage(adresses, jetons);
        long debut = System.nanoTime();
        long fin = debut + duree.toNanos();
        vertx.runOnContext(ici -> {
            for (int i = 0; i < connexions; i++) {
                passage.tourner(fin);
            }
        });
        return passage.attendre(debut);
    }

    /**
     * So many calls a second, whatever becomes of them: what waits for those before it waits since it was due, which its
     * duration counts.
     */
    Releve cadence(List<URI> adresses, List<String> jetons, Duration duree, double parSeconde) {
        Passage passage = new Passage(adresses, jetons);
        long appels = Math.round(duree.toNanos() / 1e9 * parSeconde);
        long debut = System.nanoTime();
        for (long i = 0; i < appels; i++) {
            long du = debut + Math.round(i * 1e9 / parSeconde);
            for (long reste = du - System.nanoTime(); reste > 0; reste = du - System.nanoTime()) {
                LockSupport.parkNanos(reste);
            }
            vertx.runOnContext(ici -> passage.demander(du, () -> {
            }));
        }
        vertx.runOnContext(ici -> {
            passage.dernier = true;
            passage.finir();
        });
        return passage.attendre(debut);
    }

    /** @return the answer's body to one call; fails if it is not 200 */
    Buffer un(URI adresse, String jeton) {
        return http.request(question(adresse).putHeader(HttpHeaders.AUTHORIZATION, jeton))
                .compose(HttpClientRequest::send)
                .compose(reponse -> reponse.statusCode() == OK
                        ? reponse.body()
                        : Future.<Buffer>failedFuture("answered " + reponse.statusCode()))
                .toCompletionStage().toCompletableFuture().join();
    }

    /** @return whether one call is answered 200 */
    boolean repond(URI adresse, String jeton) {
        return cadence(List.of(adresse), List.of(jeton), Duration.ofSeconds(1), 1).servis() == 1;
    }

    @Override
    public void close() {
        http.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
