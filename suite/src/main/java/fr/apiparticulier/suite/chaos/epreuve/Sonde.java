package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks one gateway, and no other in its place, always the same. */
final class Sonde {

    static final int SERVI = 200;
    static final int REFUSE = 401;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String question;

    /** @param question path and query of a call that is served */
    Sonde(String question) {
        this.question = question;
    }

    /** @return the status */
    int demander(URI replique, String jeton) throws IOException, InterruptedException {
        return client
                .send(HttpRequest.newBuilder(replique.resolve(question)).header("Authorization", "Bearer " + jeton).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
