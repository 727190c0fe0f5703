package fr.apiparticulier.suite.dossier;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import fr.apiparticulier.suite.lancement.Suite;

/** Asks for dossiers, many at the same time. */
final class Guichet {

    /** One that we do not know, which is none. */
    static final String SANS_PREFERENCE = "respond-async";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Seconds that one who asks a silent provider says to wait: as few as possible, and more where that is too few for us. */
    private static final List<Integer> ATTENTES = List.of(1, 2, 4, 8);

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Suite suite;

    Guichet(Suite suite) {
        this.suite = suite;
    }

    /** @param requete its id, also in the journal */
    record Echange(Combinaison combinaison, String requete, HttpResponse<String> brute) {

        Reponse reponse() {
            return Reponse.lue(brute.statusCode(), brute.body());
        }

        boolean tarde() {
            return reponse().tarde(combinaison.attendue());
        }

        /** @return without a value of the question */
        @Override
        public String toString() {
            return "%s: %s, not %s".formatted(combinaison.etats(), reponse(), combinaison.attendue());
        }
    }

    /** @return one for each of them; those that a silence holds up are asked again, more patiently, where others were late too */
    List<Echange> poser(List<Combinaison> combinaisons) {
        List<Echange> jugees = new ArrayList<>();
        List<Combinaison> reste = combinaisons;
        for (Iterator<Integer> attentes = ATTENTES.iterator(); !reste.isEmpty();) {
            int attente = attentes.next();
            List<CompletableFuture<Echange>> posees = reste.stream()
                    .map(une -> poser(une, suite.jeton(une.scopes()), une.dure() ? "wait=" + attente : SANS_PREFERENCE))
                    .toList();
            List<Combinaison> encore = new ArrayList<>();
            for (CompletableFuture<Echange> posee : posees) {
                Echange echange = posee.join();
                if (echange.tarde() && echange.combinaison().dure() && attentes.hasNext()) {
                    encore.add(echange.combinaison());
                } else {
                    jugees.add(echange);
                }
            }
            reste = encore;
        }
        return jugees;
    }

    /** @param prefere in the words of RFC 7240 */
    CompletableFuture<Echange> poser(Combinaison combinaison, String jeton, String prefere) {
        String requete = UUID.randomUUID().toString();
        return poser(combinaison.corps(), requete, jeton, prefere).thenApply(
                brute -> new Echange(combinaison, requete, brute));
    }

    CompletableFuture<HttpResponse<String>> poser(String corps, String requete, String jeton, String prefere) {
        return http.sendAsync(HttpRequest.newBuilder(suite.url().resolve(Combinaison.DOSSIER)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + jeton).header("Content-Type", "application/json")
                .header("X-Request-ID", requete).header("Prefer", prefere).POST(BodyPublishers.ofString(corps)).build(),
                BodyHandlers.ofString());
    }
}
