package fr.apiparticulier.suite.collecteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;

import fr.apiparticulier.suite.lancement.SuiteOptions;

/** A collector of traces (OTLP over HTTP, protobuf), which keeps all it is sent. */
public final class Collecteur implements AutoCloseable {

    private static final String CHEMIN = "/v1/traces";

    private final Queue<byte[]> envois = new ConcurrentLinkedQueue<>();
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final HttpServer serveur;

    public Collecteur() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.createContext(CHEMIN, echange -> {
            try (echange) {
                envois.add(echange.getRequestBody().readAllBytes());
                echange.sendResponseHeaders(200, -1);
            }
        });
        serveur.setExecutor(fils);
        serveur.start();
    }

    public int port() {
        return serveur.getAddress().getPort();
    }

    public URI adresse() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /**
     * @param collecteur where it is found
     * @return the same, with every call traced by everybody, and told there
     */
    public static SuiteOptions ecoute(SuiteOptions options, URI collecteur) {
        String adresse = collecteur.resolve(CHEMIN).toString();
        return options.avecPropriete("particulier.traces.part", "1").avecPropriete("particulier.traces.par-seconde", "100000")
                .avecPropriete("particulier.collecteur.adresse", adresse)
                .avecProprieteDesFournisseurs("particulier.collecteur.adresse", adresse);
    }

    /** @return everything so far, as it came: in it texts stand as they are */
    public String recu() {
        return envois.stream().map(envoi -> new String(envoi, StandardCharsets.UTF_8)).collect(Collectors.joining("\n"));
    }

    /** @return the spans so far of that trace */
    public List<Empan> trace(String trace) {
        return envois.stream().flatMap(envoi -> Empan.lire(envoi).stream()).filter(empan -> empan.trace().equals(trace))
                .toList();
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
