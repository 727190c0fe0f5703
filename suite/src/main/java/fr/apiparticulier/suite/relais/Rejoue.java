package fr.apiparticulier.suite.relais;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

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
public final class Rejoue implements Relais {

    private static final String ICI = "127.0.0.1";
    private static final int OK = 200;

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

    /** @param retard milliseconds; 0 for none */
    public Rejoue(Vertx vertx, int retard) {
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
            String laquelle = cle(question.uri(), corps);
            Reponse connue = connues.get(laquelle);
            if (lent && connue != null) {
                attendre(() -> connue.ecrire(question.response()));
            } else {
                demander(question, corps).onFailure(echec -> question.connection().close()).onSuccess(reponse -> {
                    connues.put(laquelle, reponse);
                    reponse.ecrire(question.response());
                });
            }
        });
    }

    private void attendre(Runnable suite) {
        if (retard == 0) {
            suite.run();
        } else {
            vertx.setTimer(retard, passe -> suite.run());
        }
    }

    /** From now on whoever gets this is answered so, as if a provider had said it. */
    public void connaitre(String cible, String json) {
        connues.put(cle(cible, Buffer.buffer()), new Reponse(OK,
                MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.CONTENT_TYPE, "application/json"), Buffer.buffer(json)));
    }

    /** From now on whoever asks something of this path gets another body than before. */
    public void changer(String chemin, UnaryOperator<Buffer> autre) {
        connues.replaceAll((question, connue) -> question.startsWith(chemin)
                ? new Reponse(connue.statut(), sansLongueur(connue.entetes()), autre.apply(connue.corps()))
                : connue);
    }

    private static MultiMap sansLongueur(MultiMap entetes) {
        return MultiMap.caseInsensitiveMultiMap().addAll(entetes).remove(HttpHeaders.CONTENT_LENGTH);
    }

    /** @return the bytes of the longest body that is known of this path */
    public int taille(String chemin) {
        return connues.entrySet().stream().filter(connue -> connue.getKey().startsWith(chemin))
                .mapToInt(connue -> connue.getValue().corps.length()).max().orElse(0);
    }

    private static String cle(String cible, Buffer corps) {
        return cible + " " + corps;
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
