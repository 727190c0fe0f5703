package fr.apiparticulier.suite.chaos.charge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

import fr.apiparticulier.suite.chaos.oracle.Reponse;

/**
 * Asks the gateway's replicas in turn, over connections that are kept; as a load balancer does, it asks the next one if
 * a connection is refused or ends before the first byte of an answer, and leaves alone who says that it is not ready. Used
 * from one event loop.
 */
public final class Aiguillage implements AutoCloseable {

    /** Longer than any deadline of the gateway: a silent gateway is a failure, not a wait. */
    private static final long PATIENCE_MILLISECONDES = TimeUnit.SECONDS.toMillis(15);
    private static final int CONNEXIONS = 400;
    /** So that none is left soon after the load has stopped. */
    private static final int INACTIVITE_SECONDES = 2;

    private static final int SONDE_MILLISECONDES = 500;
    private static final int PRETE = 200;

    private final Vertx vertx;
    private final HttpClient client;
    private final List<URI> repliques;
    private final Set<Integer> absentes = new HashSet<>();
    private int tour;
    private long reprises;

    public Aiguillage(Vertx vertx, List<URI> repliques) {
        this.vertx = vertx;
        this.repliques = List.copyOf(repliques);
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNEXIONS).setKeepAlive(true)
                .setKeepAliveTimeout(INACTIVITE_SECONDES)
                .setTcpNoDelay(true).setConnectTimeout((int) PATIENCE_MILLISECONDES));
    }

    /** @return completed with what became of the call; never fails */
    public Future<Reponse> appeler(String cible, String jeton) {
        return appeler(cible, jeton, null);
    }

    /** @param corps JSON that is posted; null for a GET */
    public Future<Reponse> appeler(String cible, String jeton, String corps) {
        int replique = tour++;
        for (int autre = 0; autre < repliques.size() && absentes.contains(replique % repliques.size()); autre++) {
            replique++;
        }
        return essayer(replique, repliques.size(), adresse -> options(cible, jeton, corps, adresse), corps);
    }

    /**
     * From now on, asks each replica twice a second whether it is ready.
     *
     * @param gestions their management addresses, in the same order
     */
    public void veiller(List<URI> gestions) {
        vertx.setPeriodic(SONDE_MILLISECONDES, tic -> {
            for (int replique = 0; replique < repliques.size(); replique++) {
                sonder(replique, gestions.get(replique));
            }
        });
    }

    private void sonder(int replique, URI gestion) {
        client.request(new RequestOptions().setMethod(HttpMethod.GET).setHost(gestion.getHost()).setPort(gestion.getPort())
                .setURI("/q/health/ready").setTimeout(PATIENCE_MILLISECONDES))
                .compose(HttpClientRequest::send)
                .map(reponse -> reponse.statusCode() == PRETE)
                // One that says nothing is busy; one that nobody reaches is gone.
                .otherwise(echec -> !Coupures.avantReponse(echec))
                .onSuccess(prete -> {
                    if (prete) {
                        absentes.remove(replique);
                    } else {
                        absentes.add(replique);
                    }
                });
    }

    private Future<Reponse> essayer(int replique, int essais, Function<URI, RequestOptions> demande, String corps) {
        return client.request(demande.apply(repliques.get(replique % repliques.size())))
                .compose(ouverte -> corps == null ? ouverte.send() : ouverte.send(corps))
                .map(Tentative::repondue)
                .otherwise(Tentative::sansReponse)
                .compose(tentative -> {
                    if (tentative.perdue() && essais > 1) {
                        reprises++;
                        return essayer(replique + 1, essais - 1, demande, corps);
                    }
                    return tentative.lire();
                });
    }

    private static RequestOptions options(String cible, String jeton, String corps, URI replique) {
        RequestOptions options = new RequestOptions().setHost(replique.getHost()).setPort(replique.getPort())
                .setURI(cible).setTimeout(PATIENCE_MILLISECONDES).putHeader("Authorization", "Bearer " + jeton);
        return corps == null
                ? options.setMethod(HttpMethod.GET)
                : options.setMethod(HttpMethod.POST).putHeader("Content-Type", "application/json");
    }

    /** @return how many calls were asked again elsewhere */
    public long reprises() {
        return reprises;
    }

    /** A try that came to an answer's head, or to nothing. */
    private record Tentative(HttpClientResponse reponse, Throwable echec) {

        static Tentative repondue(HttpClientResponse reponse) {
            return new Tentative(reponse, null);
        }

        static Tentative sansReponse(Throwable echec) {
            return new Tentative(null, echec);
        }

        boolean perdue() {
            return reponse == null && Coupures.avantReponse(echec);
        }

        Future<Reponse> lire() {
            if (reponse == null) {
                return Future.succeededFuture(Reponse.aucune(echec));
            }
            return reponse.body().map(corps -> new Reponse(reponse.statusCode(), corps.toString(UTF_8),
                    reponse.getHeader("X-Request-ID"), null)).otherwise(Reponse::aucune);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
