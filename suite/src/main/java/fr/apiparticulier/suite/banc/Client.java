package fr.apiparticulier.suite.banc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import fr.apiparticulier.suite.chaos.oracle.Question;

/** Asks what is measured, over connections that are kept, and accepts nothing but the whole answer. */
final class Client {

    /** Longer than any deadline of the gateway: a silent gateway is a failure, not a wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final String SERVIE = "\"issue\":\"served\"";
    private static final Pattern FOURNISSEUR = Pattern.compile("\"duree_fournisseur_ms\":(\\d+)");

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final List<HttpRequest> seules;
    private final HttpRequest dossier;

    Client(URI passerelle, String jeton, List<Question> questions) {
        this.seules = questions.stream().map(une -> demande(passerelle.resolve(une.cible()), jeton).build()).toList();
        this.dossier = demande(passerelle.resolve(Questions.DOSSIER), jeton).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Questions.dossier(questions))).build();
    }

    private static HttpRequest.Builder demande(URI adresse, String jeton) {
        return HttpRequest.newBuilder(adresse).timeout(PATIENCE).header("Authorization", "Bearer " + jeton);
    }

    /**
     * @return how long the slowest of its providers took, as the gateway says, milliseconds
     * @throws IOException if one of its resources is not served
     */
    long dossier() throws IOException, InterruptedException {
        HttpResponse<String> reponse = http.send(dossier, BodyHandlers.ofString());
        int servies = reponse.body().split(SERVIE, -1).length - 1;
        if (reponse.statusCode() != OK || servies != seules.size()) {
            throw new IOException("a dossier is answered %d, with %d of %d resources".formatted(reponse.statusCode(), servies,
                    seules.size()));
        }
        return FOURNISSEUR.matcher(reponse.body()).results().mapToLong(duree -> Long.parseLong(duree.group(1))).max()
                .orElseThrow(() -> new IOException("a dossier does not say how long its providers took"));
    }

    /** @throws IOException if it is not served */
    void seule(int numero) throws IOException, InterruptedException {
        verifier(http.send(seules.get(numero), BodyHandlers.ofString()));
    }

    /** Asks each by itself, all at the same time, and returns when all are answered. */
    void ensemble() throws IOException, InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> toutes = seules.stream()
                .map(une -> http.sendAsync(une, BodyHandlers.ofString())).toList();
        for (CompletableFuture<HttpResponse<String>> une : toutes) {
            verifier(une.join());
        }
    }

    private static void verifier(HttpResponse<String> reponse) throws IOException {
        if (reponse.statusCode() != OK) {
            throw new IOException("%s is answered %d".formatted(reponse.request().uri().getPath(), reponse.statusCode()));
        }
    }
}
