package fr.apiparticulier.suite.bout;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import fr.apiparticulier.suite.bout.Fenetres.Admis;

/** One token at several gateways, by several clients each, as fast as they answer. */
final class Martelage implements AutoCloseable {

    private static final int PAR_PASSERELLE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<Admis> admis = new ConcurrentLinkedQueue<>();
    private final Set<Integer> autres = ConcurrentHashMap.newKeySet();
    private final List<Future<?>> clients = new CopyOnWriteArrayList<>();
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private volatile boolean fini;

    /** @param question path and query */
    Martelage(List<URI> passerelles, String question, String jeton) {
        for (URI passerelle : passerelles) {
            HttpRequest demande = HttpRequest.newBuilder(passerelle.resolve(question)).timeout(PATIENCE)
                    .header("X-Api-Key", jeton).build();
            for (int i = 0; i < PAR_PASSERELLE; i++) {
                clients.add(fils.submit(appels(demande)));
            }
        }
    }

    private Callable<Void> appels(HttpRequest demande) {
        HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        return () -> {
            while (!fini) {
                long envoye = System.nanoTime();
                int statut = client.send(demande, BodyHandlers.discarding()).statusCode();
                if (statut == 200) {
                    admis.add(new Admis(envoye, System.nanoTime()));
                } else {
                    autres.add(statut);
                }
            }
            return null;
        };
    }

    /** Returns when so many more were let through. */
    void attendre(int nombre) throws InterruptedException {
        int voulu = admis.size() + nombre;
        long fin = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (admis.size() < voulu) {
            if (System.nanoTime() > fin || clients.stream().anyMatch(Future::isDone)) {
                throw new AssertionError("%d of %d let through; others: %s".formatted(admis.size(), voulu, autres));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** @return those sent after the one instant and answered before the other */
    List<Admis> admis(long depuis, long jusqua) {
        return admis.stream().filter(appel -> appel.envoye() > depuis && appel.recu() < jusqua).toList();
    }

    /** @return every status that was answered beside 200 */
    Set<Integer> autres() {
        return autres;
    }

    /** @throws Exception what befell a client */
    @Override
    public void close() throws Exception {
        fini = true;
        try {
            for (Future<?> client : clients) {
                client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            fils.shutdownNow();
        }
    }
}
