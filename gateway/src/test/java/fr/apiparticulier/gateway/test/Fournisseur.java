package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import fr.apiparticulier.contract.appel.InternalHeaders;

/** A provider over real HTTP: answers what a test told it to, and remembers what it was asked. */
public final class Fournisseur {

    public static final Fournisseur UNIQUE = new Fournisseur();

    private record Reponse(int status, String body) {
    }

    /**
     * @param uri what stood in the request line
     * @param delai milliseconds that the gateway still waits
     * @param entetes all that came, these two included
     */
    public record Appel(String uri, String authorization, String delai, String body, Headers entetes) {
    }

    private final HttpServer server;
    private final Map<String, Reponse> reponses = new ConcurrentHashMap<>();
    private final List<Appel> appels = new CopyOnWriteArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private volatile String generation;
    private volatile CountDownLatch retenue = new CountDownLatch(0);

    private Fournisseur() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::repondre);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fournisseur-de-test");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        fin.countDown();
        server.stop(0);
    }

    /** Forgets everything. */
    public void oublie() {
        reponses.clear();
        appels.clear();
        generation = null;
        lache();
    }

    /** Tells from now on that its registry is in that state. */
    public void enGeneration(String generation) {
        this.generation = generation;
    }

    /** Takes questions from now on, and answers none before {@link #lache}. */
    public void retient() {
        retenue = new CountDownLatch(1);
    }

    public void lache() {
        retenue.countDown();
    }

    public void repond(String chemin, int status, String body) {
        reponses.put(chemin, new Reponse(status, body));
    }

    /** Takes the question and never answers. */
    public void seTait(String chemin) {
        reponses.put(chemin, new Reponse(-1, ""));
    }

    /** Takes the question and hangs up. */
    public void raccroche(String chemin) {
        reponses.put(chemin, new Reponse(-2, ""));
    }

    /** Answers, and goes on for as long as somebody listens. */
    public void parleSansFin(String chemin) {
        reponses.put(chemin, new Reponse(-3, ""));
    }

    public List<Appel> appels() {
        return appels;
    }

    private void repondre(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        appels.add(
                new Appel(exchange.getRequestURI().toString(), exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst(InternalHeaders.DEADLINE), body, exchange.getRequestHeaders()));
        attendre(retenue);
        Reponse reponse = reponses.getOrDefault(exchange.getRequestURI().getPath(), new Reponse(404, ""));
        if (reponse.status == -1) {
            attendre(fin);
        }
        if (reponse.status == -3) {
            parler(exchange);
        }
        if (reponse.status < 0) {
            exchange.close();
            return;
        }
        byte[] bytes = reponse.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (generation != null) {
            exchange.getResponseHeaders().add(InternalHeaders.GENERATION, generation);
        }
        exchange.sendResponseHeaders(reponse.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void parler(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] bytes = new byte[65_536];
        try {
            while (true) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (IOException e) {
            // Nobody listens any more.
        }
    }

    private static void attendre(CountDownLatch quoi) {
        try {
            quoi.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
