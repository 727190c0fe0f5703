package fr.apiparticulier.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.sun.net.httpserver.Headers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Collecteur;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** A call as its trace shows it, at a real collector: where its time went, and not a word of what it was about. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class TracesTest {

    private static final String STEP = "00f067aa0ba902b7";
    private static final String CANARI = "canaridebagage";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Shorter values stand in anything by chance. */
    private static final int LONG = 6;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;
    @Inject
    MeterRegistry mesures;

    private final String trace = uneTrace();

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    private static String uneTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Response appel(Cas cas, String jeton, String trace) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", jeton)
                .header("traceparent", "00-" + trace + "-" + STEP + "-00").header("tracestate", "nom=" + CANARI)
                .header("baggage", "nom=" + CANARI).header("User-Agent", CANARI).get(cas.url());
    }

    private static String envoye(String trace, String... steps) {
        Attente.de("spans of " + trace, PATIENCE, () -> Collecteur.UNIQUE.empans(trace) >= steps.length);
        assertThat(Collecteur.UNIQUE.de(trace)).contains(steps);
        return Collecteur.UNIQUE.de(trace);
    }

    private static List<String> valeurs(Cas cas) {
        return Arrays.stream(cas.url().substring(cas.url().indexOf('?') + 1).split("&"))
                .map(parametre -> parametre.substring(parametre.indexOf('=') + 1))
                .flatMap(valeur -> Stream.of(valeur, URLDecoder.decode(valeur, StandardCharsets.UTF_8)))
                .filter(valeur -> valeur.length() >= LONG).distinct().toList();
    }

    @Test
    void traces_showTheStepsOfACall_andNothingOfWhatItWasAbout() {
        Map<String, Cas> parTrace = new LinkedHashMap<>();
        List<String> dits = new ArrayList<>(List.of(CANARI, "url.", "http.", "exception", "user_agent"));
        for (Cas cas : Cas.tous()) {
            Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
            String jeton = Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new));
            String trace = uneTrace();
            assertThat(appel(cas, jeton, trace).statusCode()).as(cas.toString()).isEqualTo(200);
            parTrace.put(trace, cas);
            dits.addAll(valeurs(cas));
            dits.add(jeton);
        }
        parTrace.forEach((trace, cas) -> assertThat(envoye(trace, "appel", "admission", "fournisseur", "journal"))
                .as(cas.toString()).contains(cas.chemin(), "served", cas.fournisseur().substring(1)));
        String tout = Collecteur.UNIQUE.tout();
        assertThat(dits).allSatisfy(valeur -> assertThat(tout).doesNotContain(Collecteur.comme(valeur)));
    }

    @Test
    void provider_isToldTheTrace_andNoneOfWhatElseAStrangerSaid() {
        Cas cas = Cas.tous().get(0);
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        appel(cas, Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new)), trace);
        Headers entetes = Fournisseur.UNIQUE.appels().get(0).entetes();
        assertThat(entetes.get("traceparent")).singleElement().asString().matches("00-" + trace + "-[0-9a-f]{16}-01")
                .doesNotContain(STEP);
        assertThat(entetes).doesNotContainKeys("Tracestate", "Baggage");
        assertThat(entetes.toString()).doesNotContain(CANARI);
    }

    /** A counter that comes with the first loss shows no increase of it. */
    @Test
    void lostSteps_areCounted_fromTheStart() {
        assertThat(mesures.find("particulier.traces.perdues").counter()).isNotNull();
    }

    @Test
    void refusal_isTraced_withoutWhatWasWrong() {
        Cas cas = Cas.tous().get(0);
        Cas faux = new Cas(cas.chemin() + "?nomNaissance=" + CANARI + "&recipient=" + CANARI, cas.fournisseur(), cas.reponse(),
                cas.holder(), cas.scopes());
        assertThat(appel(faux, Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new)), trace).statusCode())
                .isBetween(400, 422);
        assertThat(envoye(trace, "appel", "admission")).contains("client_error").doesNotContain(CANARI);
    }

    /** @return what is logged meanwhile, with what is said of the request on each line */
    private static List<ExtLogRecord> pendant(Runnable action) {
        List<ExtLogRecord> lignes = new CopyOnWriteArrayList<>();
        Handler ecoute = new Handler() {
            @Override
            public void publish(LogRecord ligne) {
                ExtLogRecord dite = ExtLogRecord.wrap(ligne);
                dite.copyMdc();
                lignes.add(dite);
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger racine = Logger.getLogger("");
        racine.addHandler(ecoute);
        try {
            action.run();
            return List.copyOf(lignes);
        } finally {
            racine.removeHandler(ecoute);
        }
    }

    private static void defaut(String requete) {
        RestAssured.given().header("X-Request-ID", requete).get("/v3/defaut").then().statusCode(500);
    }

    @Test
    void lineOfTheLog_saysOfWhichRequestItIs() {
        String requete = UUID.randomUUID().toString();
        assertThat(pendant(() -> defaut(requete)))
                .anySatisfy(ligne -> assertThat(ligne.getMdc("requestId")).isEqualTo(requete));
        assertThat(pendant(() -> defaut(CANARI))).isNotEmpty()
                .allSatisfy(ligne -> assertThat(String.valueOf(ligne.getMdc("requestId"))).isNotEqualTo(requete)
                        .isNotEqualTo(CANARI));
    }

    @Test
    void tryThatFailed_isExplained_whereTheLogIsToSayMore() {
        Cas cas = Cas.tous().get(0);
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 500, CANARI);
        String jeton = Jetons.ADMINISTRATIONS.jeton(cas.scopes().toArray(String[]::new));
        Logger fournisseurs = Logger.getLogger("fr.apiparticulier.gateway.provider");
        fournisseurs.setLevel(Level.DEBUG);
        List<ExtLogRecord> lignes;
        try {
            lignes = pendant(() -> assertThat(appel(cas, jeton, trace).statusCode()).isGreaterThanOrEqualTo(500));
        } finally {
            fournisseurs.setLevel(null);
        }
        assertThat(lignes).filteredOn(ligne -> trace.equals(ligne.getMdc("traceId")))
                .extracting(ExtLogRecord::getFormattedMessage)
                .anySatisfy(dit -> assertThat(dit).endsWith("ProviderFailure").contains(cas.fournisseur().substring(1) + ": "));
        assertThat(lignes).extracting(ExtLogRecord::getFormattedMessage).noneMatch(dit -> dit.contains(CANARI));
    }
}
