package fr.apiparticulier.suite.canari;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands before a provider and writes down what any server between the two would log of a question: its line and its headers.
 * The body is passed on unread, or, as long as it is told so, quoted in an error: what a careless provider would answer.
 */
final class Enregistreur implements AutoCloseable {

    private static final Set<String> DE_LA_CONNEXION = Set.of("connection", "content-length", "host", "upgrade");
    private static final int AUCUN = 0;

    private final Queue<String> tetes = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final HttpServer serveur;
    private volatile URI fournisseur;
    private volatile int statutCite = AUCUN;

    Enregistreur() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.createContext("/", this::repondre);
        serveur.setExecutor(fils);
        serveur.start();
    }

    URI adresse() {
        return URI.create("http://127.0.0.1:" + serveur.getAddress().getPort());
    }

    void vers(URI adresse) {
        fournisseur = adresse;
    }

    /** From now on the provider answers with this status and the question. */
    void citer(int statut) {
        statutCite = statut;
    }

    void passer() {
        statutCite = AUCUN;
    }

    /** @return lines and headers of all questions so far */
    String tetes() {
        return String.join("\n", tetes);
    }

    private void repondre(HttpExchange echange) throws IOException {
        try (echange) {
            tetes.add(
                    echange.getRequestMethod() + " " + echange.getRequestURI() + "\n" + echange.getRequestHeaders().entrySet());
            byte[] question = echange.getRequestBody().readAllBytes();
            if (statutCite == AUCUN) {
                transmettre(echange, question);
            } else {
                echange.getResponseHeaders().set("X-Question",
                        URLEncoder.encode(new String(question, StandardCharsets.UTF_8), StandardCharsets.UTF_8));
                repondre(echange, statutCite, "application/json", question);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void transmettre(HttpExchange echange, byte[] question) throws IOException, InterruptedException {
        HttpRequest.Builder copie = HttpRequest.newBuilder(fournisseur.resolve(echange.getRequestURI().toString()))
                .method(echange.getRequestMethod(), BodyPublishers.ofByteArray(question));
        echange.getRequestHeaders().forEach((nom, valeurs) -> {
            if (!DE_LA_CONNEXION.contains(nom.toLowerCase(Locale.ROOT))) {
                valeurs.forEach(valeur -> copie.header(nom, valeur));
            }
        });
        HttpResponse<byte[]> reponse = client.send(copie.build(), BodyHandlers.ofByteArray());
        reponse.headers().map().forEach((nom, valeurs) -> {
            if (!DE_LA_CONNEXION.contains(nom) && !nom.equals("content-type")) {
                valeurs.forEach(valeur -> echange.getResponseHeaders().add(nom, valeur));
            }
        });
        repondre(echange, reponse.statusCode(), reponse.headers().firstValue("Content-Type").orElse(null), reponse.body());
    }

    private static void repondre(HttpExchange echange, int statut, String type, byte[] corps) throws IOException {
        if (type != null) {
            echange.getResponseHeaders().set("Content-Type", type);
        }
        echange.sendResponseHeaders(statut, corps.length == 0 ? -1 : corps.length);
        echange.getResponseBody().write(corps);
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
