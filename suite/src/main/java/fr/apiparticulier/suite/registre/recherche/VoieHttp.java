package fr.apiparticulier.suite.registre.recherche;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.suite.evaluation.demande.Passe;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.registre.Executable;

/** The provider as a service, asked as a gateway asks it. */
final class VoieHttp implements Voie {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ICI = "http://127.0.0.1:";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration DEPART = Duration.ofSeconds(90);
    private static final int PAUSE = 100;
    private static final int OK = 200;
    private static final int ABSENT = 404;

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final Executable executable;
    private final Process processus;
    private final Passe passe;
    private final URI adresse = URI.create(ICI + Ports.libre());

    VoieHttp(Executable executable, List<String> jvm) throws IOException, InterruptedException {
        this.executable = executable;
        this.passe = new Passe(executable.cle(), executable.service().audience(), Clock.systemUTC());
        int gestion = Ports.libre();
        ProcessBuilder commande = executable.commande(jvm).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        commande.environment().put("QUARKUS_HTTP_PORT", Integer.toString(adresse.getPort()));
        commande.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(gestion));
        commande.environment().put("QUARKUS_SHUTDOWN_DELAY", "0s");
        this.processus = commande.start();
        attendre(HttpRequest.newBuilder(URI.create(ICI + gestion + "/q/health/ready")).timeout(PATIENCE).build());
    }

    private void attendre(HttpRequest pret) throws IOException, InterruptedException {
        long fin = System.nanoTime() + DEPART.toNanos();
        while (!repond(pret)) {
            if (processus.waitFor(PAUSE, TimeUnit.MILLISECONDS) || System.nanoTime() > fin) {
                close();
                throw new IOException("the provider does not start: " + executable.erreurs());
            }
        }
    }

    private boolean repond(HttpRequest pret) throws InterruptedException {
        try {
            return http.send(pret, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            // Not listening yet.
            return false;
        }
    }

    @Override
    public Reponses demander(Cle cle, List<Object> questions, int simultanes) throws IOException, InterruptedException {
        List<byte[]> corps = new ArrayList<>();
        for (Object question : questions) {
            corps.add(JSON.writeValueAsBytes(question));
        }
        long[] durees = new long[corps.size()];
        AtomicInteger suivante = new AtomicInteger();
        AtomicInteger trouvees = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(simultanes);
        try {
            long debut = System.nanoTime();
            List<Future<?>> tous = new ArrayList<>();
            for (int client = 0; client < simultanes; client++) {
                tous.add(clients.submit(() -> {
                    for (int i = suivante.getAndIncrement(); i < durees.length; i = suivante.getAndIncrement()) {
                        long avant = System.nanoTime();
                        trouvees.addAndGet(demander(cle, corps.get(i)) ? 1 : 0);
                        durees[i] = System.nanoTime() - avant;
                    }
                    return null;
                }));
            }
            for (Future<?> un : tous) {
                un.get();
            }
            return new Reponses(trouvees.get(), System.nanoTime() - debut, durees);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            clients.shutdownNow();
        }
    }

    private boolean demander(Cle cle, byte[] question) throws IOException, InterruptedException {
        int statut = http.send(HttpRequest.newBuilder(adresse.resolve(cle.route())).timeout(PATIENCE)
                .header("Authorization", "Bearer " + passe.jeton()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(question)).build(), BodyHandlers.ofByteArray()).statusCode();
        if (statut != OK && statut != ABSENT) {
            throw new IOException(cle.route() + " is answered " + statut);
        }
        return statut == OK;
    }

    @Override
    public void close() {
        processus.destroy();
        processus.onExit().join();
    }
}
