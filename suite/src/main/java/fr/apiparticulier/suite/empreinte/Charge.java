package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.apiparticulier.suite.banc.Questions;

/** Asks one question of each provider again and again, and accepts nothing but an answer with data. */
final class Charge {

    /** What a busy town hall's software keeps open; more would measure the queue of two processors. */
    private static final int EN_MEME_TEMPS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private Charge() {
    }

    /**
     * @param appels for each provider
     * @throws IOException if one of them is not served
     */
    static void poser(URI passerelle, String jeton, int appels) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        List<HttpRequest> questions = Questions.seules().stream().map(question -> HttpRequest
                .newBuilder(passerelle.resolve(question.cible())).timeout(PATIENCE).header("Authorization", "Bearer " + jeton)
                .build()).toList();
        ExecutorService clients = Executors.newFixedThreadPool(EN_MEME_TEMPS);
        try {
            List<Future<?>> suites = IntStream.range(0, EN_MEME_TEMPS).<Future<?>>mapToObj(client -> clients.submit(() -> {
                for (int numero = client; numero < appels * questions.size(); numero += EN_MEME_TEMPS) {
                    demander(http, questions.get(numero % questions.size()));
                }
                return null;
            })).toList();
            for (Future<?> suite : suites) {
                suite.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void demander(HttpClient http, HttpRequest question) throws IOException, InterruptedException {
        int statut = http.send(question, BodyHandlers.discarding()).statusCode();
        if (statut != OK) {
            throw new IOException("%s is answered %d".formatted(question.uri().getPath(), statut));
        }
    }
}
