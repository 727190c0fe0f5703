package fr.apiparticulier.suite.banc;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;

import fr.apiparticulier.suite.lancement.processus.Ports;

/**
 * Gives what the provider answered to the same question before, once its time is over: the provider takes that time, and, as if
 * it had a machine of its own, nothing else of this one.
 */
final class Rejoue implements Relais {

    private static final String ICI = "127.0.0.1";

    private final Map<String, Reponse> connues = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final HttpClient client;
    private final HttpServer serveur;
    private final int retard;
    private volatile URI fournisseur;
    private volatile boolean lent;

    private record Reponse(int statut, MultiMap entetes, Buffer corps) {

        void ecrire(HttpServerResponse reponse) {
            reponse.setStatusCode(statut);
            reponse.headers().addAll(entetes);
            reponse.end(corps);
        }
    }

    /** @param retard milliseconds */
    Rejoue(Vertx vertx, int retard) {
        this.vertx = vertx;
        this.retard = retard;
        this.client = vertx.createHttpClient();
        this.serveur = vertx.createHttpServer().requestHandler(this::repondre);
        serveur.listen(Ports.libre(), ICI).toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public URI adresse() {
        return URI.create("http://" + ICI + ":" + serveur.actualPort());
    }

    @Override
    public void vers(URI adresse) {
        fournisseur = adresse;
    }

    @Override
    public void ralentir() {
        lent = true;
    }

    private void repondre(HttpServerRequest question) {
        question.body().onSuccess(corps -> {
            String laquelle = question.uri() + " " + corps;
            Reponse connue = connues.get(laquelle);
            if (lent && connue != null) {
                vertx.setTimer(retard, passe -> connue.ecrire(question.response()));
            } else {
                demander(question, corps).onFailure(echec -> question.connection().close()).onSuccess(reponse -> {
                    connues.put(laquelle, reponse);
                    reponse.ecrire(question.response());
                });
            }
        });
    }

    private Future<Reponse> demander(HttpServerRequest question, Buffer corps) {
        RequestOptions options = new RequestOptions().setMethod(question.method())
                .setAbsoluteURI(fournisseur.resolve(question.uri()).toString())
                .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(question.headers()).remove(HttpHeaders.HOST));
        return client.request(options).compose(demande -> demande.send(corps)).compose(reponse -> reponse.body()
                .map(lu -> new Reponse(reponse.statusCode(),
                        MultiMap.caseInsensitiveMultiMap().addAll(reponse.headers())
                                .remove(HttpHeaders.TRANSFER_ENCODING),
                        lu)));
    }

    @Override
    public void close() {
        serveur.close();
        client.close();
    }
}
