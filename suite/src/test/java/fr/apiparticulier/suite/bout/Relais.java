package fr.apiparticulier.suite.bout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands before the gateway like a front server in trouble: answers the first calls itself, and passes the others on. */
final class Relais implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger appels = new AtomicInteger();
    private final Queue<Integer> statuts;
    private final URI passerelle;
    private final HttpServer serveur;

    /** @param statuts of the first calls, one each */
    Relais(URI passerelle, List<Integer> statuts) {
        this.passerelle = passerelle;
        this.statuts = new ConcurrentLinkedQueue<>(statuts);
        try {
            this.serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** @return how many calls came */
    int appels() {
        return appels.get();
    }

    private void repondre(HttpExchange echange) throws IOException {
        appels.incrementAndGet();
        echange.getResponseHeaders().set("Connection", "close");
        Integer statut = statuts.poll();
        try (echange) {
            if (statut != null) {
                echange.sendResponseHeaders(statut, -1);
                return;
            }
            HttpResponse<byte[]> reponse = client.send(HttpRequest
                    .newBuilder(passerelle.resolve(echange.getRequestURI().toString()))
                    .header("Authorization", echange.getRequestHeaders().getFirst("Authorization"))
                    .build(), HttpResponse.BodyHandlers.ofByteArray());
            echange.sendResponseHeaders(reponse.statusCode(), reponse.body().length);
            echange.getResponseBody().write(reponse.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
