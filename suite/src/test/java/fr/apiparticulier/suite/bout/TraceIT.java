package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.collecteur.Collecteur;
import fr.apiparticulier.suite.collecteur.Empan;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.processus.Ports;

/** A call as whoever looks for it at night finds it: in one trace down to the database, and in the logs by the same numbers. */
@Timeout(240)
class TraceIT {

    private static final Exemple QUESTION = Questions.de(Service.CNAF).stream()
            .filter(exemple -> exemple.chemin().startsWith("/v3")).findFirst().orElseThrow();
    /** The client's own step. It says that it is not recorded, which is not for it to say. */
    private static final String ETAPE_CLIENT = "00f067aa0ba902b7";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SANS_LIMITE = "1000000";

    private static final Collecteur COLLECTEUR = new Collecteur();
    private static final Detour CHEMIN = Detour.ouvrir();
    private static final Detour BASE_FOURNISSEURS = Detour.ouvrir();
    private static Suite suite;

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String requete = UUID.randomUUID().toString();

    @BeforeAll
    static void demarrer() throws Exception {
        int postgres = Ports.libre();
        BASE_FOURNISSEURS.vers(postgres);
        CHEMIN.vers(COLLECTEUR.port());
        suite = Suite.demarrer(Collecteur.ecoute(SuiteOptions.parDefaut(), CHEMIN.adresse()).basesSurPort(postgres)
                .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE)
                .avecPropriete("quarkus.log.console.json.enabled", "true")
                .avecProprieteDesFournisseurs("quarkus.log.console.json.enabled", "true")
                .avecProprieteDesFournisseurs("particulier.base.port", Integer.toString(BASE_FOURNISSEURS.port())), ligne -> {
                });
    }

    @AfterAll
    static void arreter() {
        suite.close();
        CHEMIN.close();
        BASE_FOURNISSEURS.close();
        COLLECTEUR.close();
    }

    private static ValidatableResponse poser(String trace, String requete) {
        return Questions.poser(suite, QUESTION.chemin(), QUESTION.parametres(),
                Map.of("Authorization", "Bearer " + suite.jeton(Scopes.TOUS), "Cache-Control", "no-cache", "X-Request-ID",
                        requete, "traceparent", "00-" + trace + "-" + ETAPE_CLIENT + "-00"));
    }

    private static void attendre(String quoi, BooleanSupplier arrive) throws InterruptedException {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        while (!arrive.getAsBoolean()) {
            assertThat(System.nanoTime()).as(quoi + ", in time").isLessThan(fin);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** @return by name, of which each must be there once */
    private Map<String, Empan> empans(String... noms) throws InterruptedException {
        attendre("spans of one call", () -> COLLECTEUR.trace(trace).stream().map(Empan::nom).collect(Collectors.toSet())
                .containsAll(Set.of(noms)));
        return COLLECTEUR.trace(trace).stream().collect(Collectors.toMap(Empan::nom, Function.identity()));
    }

    private static List<JsonNode> log(String service) {
        ObjectMapper json = new ObjectMapper();
        try {
            String tout = Files.readString(suite.journaux().resolve(service + ".log"));
            // What is being written now is no line yet.
            return tout.substring(0, tout.lastIndexOf('\n') + 1).lines().map(ligne -> {
                try {
                    return json.readTree(ligne);
                } catch (IOException e) {
                    throw new AssertionError("no JSON: " + ligne, e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void call_isOneTrace_fromTheClientsStepToTheDatabase() throws Exception {
        poser(trace, requete).statusCode(200);
        Map<String, Empan> empans = empans("appel", "admission", "fournisseur", "journal", "question", "lecture");
        Map<String, String> noms = empans.values().stream().collect(Collectors.toMap(Empan::id, Empan::nom));
        noms.put(ETAPE_CLIENT, "client");
        assertThat(empans.values()).extracting(empan -> empan.service() + ": " + noms.get(empan.parent()) + " > " + empan.nom())
                .containsExactlyInAnyOrder("gateway: client > appel", "gateway: appel > admission",
                        "gateway: appel > fournisseur", "gateway: appel > journal", "provider-cnaf: fournisseur > question",
                        "provider-cnaf: question > lecture");
        assertThat(empans.get("appel").marques()).isEqualTo(Map.of("particulier.route", QUESTION.chemin(),
                "particulier.provider", "provider-cnaf", "particulier.outcome", "served"));
        assertThat(empans.get("question").marques()).isEqualTo(Map.of("particulier.outcome", "200"));
        assertThat(empans.get("lecture").marques()).isEmpty();
    }

    @Test
    void lineOfAProvidersLog_isFoundByTheClientsOwnNumbers() throws Exception {
        BASE_FOURNISSEURS.regler(Panne.REFUS);
        try {
            poser(trace, requete).statusCode(502);
        } finally {
            BASE_FOURNISSEURS.regler(Panne.AUCUNE);
        }
        String question = empans("appel", "fournisseur", "question").get("question").id();
        assertThat(de("provider-cnaf", requete)).isNotEmpty().allSatisfy(ligne -> {
            assertThat(ligne.path("level").asText()).isEqualTo("ERROR");
            assertThat(ligne.path("mdc").path("traceId").asText()).isEqualTo(trace);
            assertThat(ligne.path("mdc").path("spanId").asText()).isEqualTo(question);
        });
        attendre("answers again", () -> poser(UUID.randomUUID().toString().replace("-", ""), requete).extract()
                .statusCode() == 200);
    }

    @Test
    void gateway_thatIsToldToSayMore_saysHowACallEnded_byTheClientsOwnNumbers() throws Exception {
        String niveau = "/niveaux/fr.apiparticulier.gateway.journal";
        poser(trace, requete).statusCode(200);
        operateur().contentType("application/json").body("{\"niveau\":\"DEBUG\",\"minutes\":1}").put(niveau).then()
                .statusCode(200);
        String autre = UUID.randomUUID().toString();
        poser(trace, autre).statusCode(200);
        operateur().delete(niveau).then().statusCode(200);
        attendre("a line about the call", () -> !de("gateway", autre).isEmpty());
        assertThat(de("gateway", autre)).singleElement().satisfies(ligne -> {
            assertThat(ligne.path("message").asText()).startsWith(QUESTION.chemin() + ": served, ");
            assertThat(ligne.path("mdc").path("traceId").asText()).isEqualTo(trace);
            assertThat(ligne.path("mdc").path("spanId").asText()).matches("[0-9a-f]{16}").isNotEqualTo(ETAPE_CLIENT);
        });
        assertThat(de("gateway", requete)).as("as configured, it says nothing of calls").isEmpty();
    }

    private static RequestSpecification operateur() throws IOException {
        return RestAssured.given().baseUri(suite.administration().toString()).header("Authorization",
                "Bearer " + Files.readString(suite.secretAdministration()).strip());
    }

    private static List<JsonNode> de(String service, String requete) {
        return log(service).stream().filter(ligne -> ligne.path("mdc").path("requestId").asText().equals(requete)).toList();
    }

    @Test
    void collectorThatIsAwayOrSilent_costsNoCall_andIsMissedOnce() throws Exception {
        CHEMIN.regler(Panne.SILENCE);
        attendre("a word of it", () -> {
            poser(trace, requete).statusCode(200);
            return dits("traces are lost") > 0;
        });
        CHEMIN.regler(Panne.REFUS);
        for (int i = 0; i < 25; i++) {
            poser(trace, requete).statusCode(200);
        }
        CHEMIN.regler(Panne.AUCUNE);
        String apres = UUID.randomUUID().toString().replace("-", "");
        attendre("a trace after it came back", () -> {
            poser(apres, requete).statusCode(200);
            return !COLLECTEUR.trace(apres).isEmpty();
        });
        assertThat(dits("traces are lost")).isEqualTo(1);
    }

    private static long dits(String mots) {
        return log("gateway").stream().filter(ligne -> ligne.path("message").asText().startsWith(mots)).count();
    }
}
