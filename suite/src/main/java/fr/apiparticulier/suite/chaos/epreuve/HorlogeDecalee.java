package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tokens of a machine whose clock is not ours: a few seconds ahead they are good, a minute ahead they are not yet. The
 * clocks of the suite's own processes are this machine's, and cannot differ.
 */
final class HorlogeDecalee implements Epreuve {

    private static final int SERVI = 200;
    private static final int REFUSE = 401;
    private static final Map<Duration, Integer> ECARTS = Map.of(Duration.ofHours(-1), SERVI, Duration.ofSeconds(-3), SERVI,
            Duration.ofSeconds(3), SERVI, Duration.ofMinutes(1), REFUSE, Duration.ofDays(1), REFUSE);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> repliques;
    private final String question;
    private final Function<Duration, String> jetons;

    /**
     * @param question path and query of a call that is served
     * @param jetons a token for it by a clock that is so much ahead of ours
     */
    HorlogeDecalee(List<URI> repliques, String question, Function<Duration, String> jetons) {
        this.repliques = List.copyOf(repliques);
        this.question = question;
        this.jetons = jetons;
    }

    @Override
    public String nom() {
        return "horloge-decalee";
    }

    @Override
    public void poser() {
        // Nothing is broken: what is asked below comes from another clock.
    }

    @Override
    public void lever() {
        // As above.
    }

    @Override
    public List<String> constater() throws IOException, InterruptedException {
        List<String> constats = new ArrayList<>();
        for (URI replique : repliques) {
            for (Map.Entry<Duration, Integer> ecart : ECARTS.entrySet()) {
                int statut = client.send(HttpRequest.newBuilder(replique.resolve(question))
                        .header("Authorization", "Bearer " + jetons.apply(ecart.getKey())).build(), BodyHandlers.discarding())
                        .statusCode();
                if (statut != ecart.getValue()) {
                    constats.add("a token issued at %s of now: status %d (expected: %d)".formatted(ecart.getKey(), statut,
                            ecart.getValue()));
                }
            }
        }
        return constats;
    }
}
