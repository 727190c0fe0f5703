package fr.apiparticulier.suite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.dossier.Guichet.Echange;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.administration.BacASable;

/**
 * One question for three resources of three providers: what becomes of one never becomes of another, and the whole is what the
 * contract makes of its parts.
 */
@Timeout(300)
class DossierIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMBINAISONS = 343;
    private static final int QUOTA = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What a machine that is busy with something else takes by itself. */
    private static final Duration MARGE = Duration.ofSeconds(5);
    private static final int ESSAIS = 5;
    private static final Combinaison SERVIE = Combinaison.de(Etat.SERVIE, Etat.SERVIE, Etat.SERVIE);

    private static Plateau plateau;
    private static Guichet guichet;

    @BeforeAll
    static void demarrer() throws EchecDemarrage {
        plateau = Plateau.dresser();
        guichet = new Guichet(plateau.suite());
    }

    @AfterAll
    static void arreter() {
        if (plateau != null) {
            plateau.close();
        }
    }

    /** Programs that have just started are slow. */
    @BeforeEach
    void chauffer() {
        plateau.regler(Panne.AUCUNE);
        for (int fois = 0; fois < ESSAIS; fois++) {
            guichet.poser(Collections.nCopies(ESSAIS, SERVIE));
        }
    }

    @Test
    void everyCombination_isWhatItsPartsAre_toTheClientAndInTheJournal() throws Exception {
        List<Echange> echanges = new ArrayList<>();
        Combinaison.toutes().forEach((pannes, combinaisons) -> {
            plateau.regler(pannes);
            echanges.addAll(guichet.poser(combinaisons));
        });
        assertThat(echanges.stream().map(Echange::combinaison).distinct()).hasSize(COMBINAISONS);
        assertThat(echanges).filteredOn(echange -> !echange.reponse().equals(echange.combinaison().attendue())).isEmpty();

        Map<String, List<String>> attendus = echanges.stream().collect(
                Collectors.toMap(Echange::requete, echange -> echange.combinaison().evenements(), (un, autre) -> un,
                        TreeMap::new));
        // One of each part and one of the whole, which nobody waits for.
        enTempsUtile(() -> plateau.evenements(attendus.keySet()).values().stream().mapToInt(List::size)
                .sum() >= COMBINAISONS * (Ressource.values().length + 1));
        assertThat(plateau.evenements(attendus.keySet())).isEqualTo(attendus);
    }

    @ParameterizedTest
    @CsvSource({Guichet.SANS_PREFERENCE + ", 10", "wait=1, 1"})
    void providerThatHangs_holdsNobodysDataUp_beyondTheDeadline(String prefere, int secondes) {
        plateau.regler(Map.of(Service.MESR, Panne.SILENCE));
        Combinaison pendue = Combinaison.de(Etat.SERVIE, Etat.LENTE, Etat.SERVIE);
        Echange echange = null;
        // The others are there in a second, unless the machine is that slow; whatever it is, the deadline is held.
        for (int essai = 0; essai < ESSAIS && (echange == null || echange.tarde()); essai++) {
            long debut = System.nanoTime();
            echange = guichet.poser(pendue, plateau.suite().jeton(Scopes.TOUS), prefere).join();
            assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(secondes).plus(MARGE));
        }
        assertThat(echange.reponse()).isEqualTo(pendue.attendue());
    }

    @Test
    void clientThatHangsUp_letsGoOfEveryProvider_andTheJournalSaysSo() throws Exception {
        plateau.regler(Panne.SILENCE);
        String requete = UUID.randomUUID().toString();
        long debut;
        try (Socket client = new Socket(plateau.suite().url().getHost(), plateau.suite().url().getPort())) {
            debut = System.nanoTime();
            client.getOutputStream().write(question(requete));
            enTempsUtile(() -> detours().allMatch(detour -> detour.perdues() == 1));
        }
        enTempsUtile(() -> detours().allMatch(detour -> detour.perdues() == 0));
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).as("before it would have been given up")
                .isLessThan(Plateau.DELAI_FOURNISSEURS);
        enTempsUtile(() -> SERVIE.evenements("cancelled").equals(plateau.evenements(List.of(requete)).get(requete)));
    }

    private static Stream<Detour> detours() {
        return plateau.fournisseurs().values().stream();
    }

    private static byte[] question(String requete) {
        byte[] corps = SERVIE.corps().getBytes(StandardCharsets.UTF_8);
        return ("POST " + Combinaison.DOSSIER + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + plateau.suite().jeton(Scopes.TOUS) + "\r\nX-Request-ID: " + requete
                + "\r\nContent-Length: " + corps.length + "\r\n\r\n" + SERVIE.corps()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void dossier_costsWhatItsResourcesCost_allOrNothing() throws Exception {
        String jeton = jetonOrdinaire();
        long avant = plateau.questions(Service.MESR);
        assertThat(guichet.poser(SERVIE, jeton, Guichet.SANS_PREFERENCE).join()).satisfies(
                premier -> assertThat(premier.reponse()).isEqualTo(SERVIE.attendue()),
                premier -> assertThat(premier.brute().headers().firstValueAsLong("RateLimit-Remaining")).hasValue(QUOTA - 3));

        Combinaison inconnue = Combinaison.de(Etat.SERVIE, Etat.INTROUVABLE, Etat.SERVIE);
        List<HttpResponse<String>> refusees = new ArrayList<>();
        long admises = 1;
        for (HttpResponse<String> reponse : aLaFois(inconnue, jeton)) {
            if (reponse.statusCode() == 200) {
                assertThat(Reponse.lue(200, reponse.body())).isEqualTo(inconnue.attendue());
                admises++;
            } else {
                refusees.add(reponse);
            }
        }
        assertThat(refusees).isNotEmpty().allSatisfy(refusee -> {
            assertThat(refusee.statusCode()).isEqualTo(429);
            assertThat(refusee.headers().firstValue("Retry-After")).isPresent();
            assertThat(JSON.readTree(refusee.body()).at("/errors/0/code").asText()).isEqualTo("00429");
            assertThat(JSON.readTree(refusee.body()).at("/meta/ressources").isMissingNode()).isTrue();
        });
        long posees = avant + admises;
        enTempsUtile(() -> plateau.questions(Service.MESR) == posees);
    }

    /** About students of whom each is another: who asks the same at the same time shares the answer. */
    private static List<HttpResponse<String>> aLaFois(Combinaison inconnue, String jeton) {
        List<CompletableFuture<HttpResponse<String>>> posees = IntStream.range(0, 3 * QUOTA)
                .mapToObj(numero -> guichet.poser(inconnue.corps().replace("990009999", "99001%04d".formatted(numero)),
                        UUID.randomUUID().toString(), jeton, Guichet.SANS_PREFERENCE))
                .toList();
        return posees.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void moreResources_thanTheQuotaOfASecond_areAWrongQuestion() throws Exception {
        String jeton = jetonOrdinaire();
        ObjectNode corps = (ObjectNode) JSON.readTree(SERVIE.corps());
        IntStream.range(3, QUOTA + 1).forEach(numero -> ((ObjectNode) corps.get("ressources")).put("autre_" + numero, 3));
        long avant = plateau.questions(Service.MESR);
        HttpResponse<String> reponse = guichet
                .poser(corps.toString(), UUID.randomUUID().toString(), jeton, Guichet.SANS_PREFERENCE)
                .join();
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(reponse.body()).at("/errors/0/code").asText()).isEqualTo("00450");
        assertThat(reponse.headers().firstValueAsLong("RateLimit-Remaining")).hasValue(QUOTA - 1);
        assertThat(plateau.questions(Service.MESR)).isEqualTo(avant);
    }

    /** @return of a habilitation of its own, with everybody's quota */
    private static String jetonOrdinaire() throws Exception {
        ObjectNode fiche = BacASable.fiche(Scopes.TOUS, null).put("reference", UUID.randomUUID().toString())
                .put("appels_par_seconde", QUOTA);
        fiche.remove("client_france_connect");
        String habilitation = "/habilitations/" + operer("/habilitations", fiche).path("id").asText();
        operer(habilitation + "/activer", null);
        String jeton = operer(habilitation + "/jetons", JSON.createObjectNode()).path("jeton").asText();
        // Costs nothing of the quota.
        enTempsUtile(() -> RestAssured.given().header("X-Api-Key", jeton).get(plateau.suite().url() + "/api/introspect")
                .statusCode() == 200);
        return jeton;
    }

    private static JsonNode operer(String chemin, JsonNode corps) throws IOException {
        RequestSpecification acte = RestAssured.given().contentType(ContentType.JSON).header("Authorization",
                "Bearer " + Files.readString(plateau.suite().secretAdministration()).strip());
        return JSON.readTree((corps == null ? acte : acte.body(corps.toString()))
                .post(plateau.suite().administration() + chemin).then().extract().asString());
    }

    private static void enTempsUtile(Callable<Boolean> arrive) throws Exception {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        while (!arrive.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(fin);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
