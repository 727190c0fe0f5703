package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A collector of traces over real HTTP (OTLP, protobuf): keeps all it is sent, as it came; in it texts stand as they are. */
public final class Collecteur {

    public static final Collecteur UNIQUE = new Collecteur();

    private final HttpServer server;
    private final List<String> envois = new CopyOnWriteArrayList<>();

    private Collecteur() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::recevoir);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "collecteur-de-test");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    void stop() {
        server.stop(0);
    }

    /** @return all that was sent in which that trace is named */
    public String de(String trace) {
        return envois.stream().filter(envoi -> envoi.contains(nom(trace))).collect(Collectors.joining("\n"));
    }

    /** @return how many spans of that trace were sent: each names it once */
    public int empans(String trace) {
        return tout().split(Pattern.quote(nom(trace)), -1).length - 1;
    }

    private static String nom(String trace) {
        return new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
    }

    /** @return everything, each byte a character */
    public String tout() {
        return String.join("\n", envois);
    }

    /** @return a text as it would stand in what was sent */
    public static String comme(String texte) {
        return new String(texte.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private void recevoir(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] envoi = exchange.getRequestBody().readAllBytes();
            envois.add(new String(envoi, StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
