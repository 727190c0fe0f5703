package fr.apiparticulier.suite.grafana;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.exemple.ExempleFranceConnect;

/**
 * What a gateway is asked on a busy day: about all providers, some of it for the second time, about nobody, wrongly, without
 * rights, and more at once than one token may; by a citizen, and by strangers at its other doors.
 */
final class Trafic {

    private static final String STATUT = "/v3/mesri/statut_etudiant/ine?recipient=13002526500013";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Nine examples make 36 questions in a second; 20 are granted. */
    private static final int FOIS = 4;

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    /** Whom the quota leaves out is another one each time. */
    private final Random hasard = new Random(11);
    private final List<HttpRequest> appels = new ArrayList<>();
    private final Suite suite;
    private final ExempleFranceConnect citoyen = ExempleFranceConnect.lire().get(0);

    Trafic(Suite suite) throws IOException {
        this.suite = suite;
        String jeton = suite.jeton(Scopes.TOUS);
        for (Exemple exemple : Exemple.lire()) {
            URI question = question(exemple);
            for (int fois = 0; fois < FOIS; fois++) {
                // Every second one is not to be answered from memory.
                appels.add(appel(question, jeton).header("Cache-Control", fois % 2 == 0 ? "no-cache" : "max-age=60").build());
            }
        }
        URI statut = URI.create(suite.url() + STATUT);
        appels.add(appel(URI.create(statut + "&ine=990009999HH"), jeton).build());
        appels.add(appel(statut, jeton).build());
        appels.add(appel(URI.create(statut + "&ine=990000101HH"), suite.jeton(List.of("cnous_email"))).build());
        appels.add(appel(statut, "personne").build());
        appels.add(appel(suite.administration().resolve("/habilitations"), "personne").build());
        appels.add(appel(URI.create(suite.url() + "/datapass/v2/webhook"), "personne")
                .header("Content-Type", "application/json").header("X-Hub-Signature-256", "sha256=00")
                .POST(BodyPublishers.ofString("{}")).build());
    }

    private URI question(Exemple exemple) {
        return URI.create(suite.url() + exemple.chemin() + parametres(exemple));
    }

    private static String parametres(Exemple exemple) {
        return exemple.parametres().entrySet().stream()
                .flatMap(parametre -> (parametre.getValue() instanceof List<?> valeurs
                        ? valeurs.stream()
                        : Stream.of(parametre.getValue()))
                        .map(valeur -> encode(parametre.getKey()) + "=" + encode(valeur.toString())))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder appel(URI question, String jeton) {
        return HttpRequest.newBuilder(question).timeout(PATIENCE).header("Authorization", "Bearer " + jeton);
    }

    /** Asks all of it at the same time, and waits for the answers, whatever they are. */
    void passer() {
        Collections.shuffle(appels, hasard);
        String jeton = suite.jetonFranceConnect(citoyen.pivot(), Scopes.TOUS);
        Stream.concat(appels.stream(), Stream.of(appel(question(citoyen.question()), jeton).build()))
                .map(appel -> http.sendAsync(appel, BodyHandlers.discarding())).toList()
                .forEach(CompletableFuture::join);
    }
}
