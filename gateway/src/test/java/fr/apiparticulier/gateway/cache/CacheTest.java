package fr.apiparticulier.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.gateway.cache.CacheTest.Reglages;
import fr.apiparticulier.gateway.call.Appels;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Base;
import fr.apiparticulier.gateway.provider.Operations;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Corps;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** Which answers are given again, to whom and for how long. The registry's state is asked before each. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Reglages.class)
class CacheTest {

    public static final class Reglages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("particulier.cache.verification", "0s");
        }
    }

    private static final String CACHED = "X-Response-Cached";
    private static final String EXPIRES = "X-Cache-Expires-in";
    private static final String PONG = "{\"enregistrements\":3,\"importeLe\":null}";

    @Inject
    CircuitBreakerMaintenance disjoncteurs;
    @Inject
    Kept kept;
    @Inject
    Answers answers;
    private final Call call = Appels.un();
    @Inject
    MeterRegistry meters;

    @BeforeEach
    void preparer() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        kept.drop(fr.apiparticulier.contract.appel.Service.CNAF);
        generation("1-1");
    }

    @AfterEach
    void lacher() {
        Fournisseur.UNIQUE.lache();
    }

    private double venues(String provider, String source) {
        return meters.get("particulier.cache.reponses").tags("provider", provider, "source", source).counter().count();
    }

    private static void generation(String generation) {
        Fournisseur.UNIQUE.repond("/ping", 200, PONG);
        Fournisseur.UNIQUE.enGeneration(generation);
    }

    static List<Cas> cnaf() {
        return Cas.tous().stream().filter(cas -> cas.holder().equals("37")).toList();
    }

    static List<Cas> autres() {
        return Cas.tous().stream().filter(cas -> !cas.holder().equals("37")).toList();
    }

    private static Cas quotient() {
        return cnaf().stream().filter(cas -> cas.chemin().equals("/v3/dss/quotient_familial/identite")).findFirst()
                .orElseThrow();
    }

    private static Response demander(Cas cas) {
        return demander(cas, cas.scopes());
    }

    private static Response demander(Cas cas, List<String> scopes) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key",
                Jetons.ADMINISTRATIONS.jeton(scopes.toArray(String[]::new))).get(cas.url());
    }

    private static void servir(Cas cas) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
    }

    private static long questions() {
        return Fournisseur.UNIQUE.appels().stream().filter(appel -> !appel.uri().equals("/ping")).count();
    }

    @ParameterizedTest
    @MethodSource("cnaf")
    void answerOfTheCnaf_isKept_andSaysSo(Cas cas) {
        servir(cas);
        double demandees = venues("provider-cnaf", "demandee");
        double gardees = venues("provider-cnaf", "gardee");
        Response neuve = demander(cas);
        neuve.then().statusCode(200).header(CACHED, "false").header(EXPIRES, "");
        Response gardee = demander(cas);
        gardee.then().statusCode(200).header(CACHED, "true");
        int duree = cas.fournisseur().startsWith("/quotient-familial") ? 86_400 : 3_600;
        assertThat(Integer.parseInt(gardee.header(EXPIRES))).isBetween(duree - 60, duree);
        assertThat(gardee.asString()).isEqualTo(neuve.asString());
        assertThat(questions()).isEqualTo(1);
        assertThat(venues("provider-cnaf", "demandee")).isEqualTo(demandees + 1);
        assertThat(venues("provider-cnaf", "gardee")).isEqualTo(gardees + 1);
    }

    @Test
    void answerThatIsKept_isADossiersToo_whichSaysItsAge() {
        servir(quotient());
        demander(quotient()).then().statusCode(200);
        JsonObject question = Corps.json(quotient().url().substring(quotient().url().indexOf('?') + 1))
                .put("ressources", new JsonObject().put("quotient_familial", 3));
        RestAssured.given().header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(quotient().scopes().toArray(String[]::new)))
                .contentType("application/json").body(question.encode()).post("/v3/dossier").then().statusCode(200)
                .body("meta.ressources.quotient_familial.en_cache", equalTo(true))
                .body("meta.ressources.quotient_familial.age_secondes", lessThan(60));
        assertThat(questions()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("autres")
    void answerOfAnotherProvider_isNotKept(Cas cas) {
        servir(cas);
        for (int i = 1; i <= 2; i++) {
            demander(cas).then().statusCode(200).header(CACHED, nullValue()).header(EXPIRES, nullValue());
            assertThat(questions()).isEqualTo(i);
        }
    }

    @Test
    void tokenOfFewerScopes_isShownLessOfTheSameAnswer() {
        servir(quotient());
        demander(quotient()).then().statusCode(200)
                .body("data.keySet()", containsInAnyOrder("quotient_familial", "allocataires", "enfants", "adresse"));
        demander(quotient(), List.of("cnaf_enfants")).then().statusCode(200).header(CACHED, "true").body("data.keySet()",
                containsInAnyOrder("enfants"));
        demander(quotient()).then().statusCode(200).header(CACHED, "true")
                .body("data.keySet()", containsInAnyOrder("quotient_familial", "allocataires", "enfants", "adresse"));
        demander(quotient(), List.of()).then().statusCode(403).header(CACHED, nullValue());
    }

    @Test
    void otherQuestion_isAnotherAnswer() {
        servir(quotient());
        demander(quotient()).then().header(CACHED, "false");
        RestAssured.given().urlEncodingEnabled(false)
                .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("cnaf_enfants"))
                .get(quotient().url().replace("1987", "1988")).then().statusCode(200).header(CACHED, "false");
        assertThat(questions()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-cache", "No-Cache", "max-age=3, no-cache"})
    void noCache_asksTheProvider_andKeepsWhatItSays(String directive) {
        servir(quotient());
        demander(quotient());
        Fournisseur.UNIQUE.repond(quotient().fournisseur(), 200,
                quotient().reponse().replace("\"valeur\":700", "\"valeur\":701"));
        demander(quotient()).then().header(CACHED, "true").body("data.quotient_familial.valeur", equalTo(700));
        RestAssured.given().urlEncodingEnabled(false).header("Cache-Control", directive)
                .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("cnaf_quotient_familial")).get(quotient().url()).then()
                .header(CACHED, "false").header(EXPIRES, "").body("data.quotient_familial.valeur", equalTo(701));
        demander(quotient()).then().header(CACHED, "true").body("data.quotient_familial.valeur", equalTo(701));
    }

    @Test
    void importAtTheProvider_endsWhatWasKept() {
        servir(quotient());
        demander(quotient());
        demander(quotient()).then().header(CACHED, "true");
        generation("2-2");
        demander(quotient()).then().header(CACHED, "false");
        demander(quotient()).then().header(CACHED, "true");
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void providerThatCannotBeAskedForItsState_isAskedTheQuestion() {
        servir(quotient());
        demander(quotient());
        Fournisseur.UNIQUE.repond("/ping", 503, "");
        demander(quotient()).then().statusCode(200).header(CACHED, "false");
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void timeThatTheProvidersStateTakes_isNotTheQuestionsAnyMore() throws Exception {
        servir(quotient());
        demander(quotient());
        generation("2-2");
        Fournisseur.UNIQUE.appels().clear();
        Fournisseur.UNIQUE.retient();
        CompletableFuture<Response> demande = CompletableFuture.supplyAsync(() -> demander(quotient()),
                task -> new Thread(task).start());
        Attente.de("its state is asked", Duration.ofSeconds(20), () -> !Fournisseur.UNIQUE.appels().isEmpty());
        TimeUnit.MILLISECONDS.sleep(300);
        Fournisseur.UNIQUE.lache();
        demande.get(20, TimeUnit.SECONDS).then().statusCode(200).header(CACHED, "false");
        assertThat(Fournisseur.UNIQUE.appels()).filteredOn(appel -> appel.uri().equals(quotient().fournisseur()))
                .singleElement().satisfies(appel -> assertThat(Integer.parseInt(appel.delai())).isBetween(1, 9_700));
    }

    @Test
    void callWithLittleTimeLeft_waitsNoLongerThanIts_forWhatAnotherHasMoreTimeFor() throws Exception {
        Fournisseur.UNIQUE.retient();
        ParIdentite question = new ParIdentite(new Identite("FICTIVE", null, List.of("Zoé"),
                DateNaissance.de(LocalDate.of(1987, 6, 5)), Sexe.F, null, null), YearMonth.of(2026, 1));
        Supplier<CompletableFuture<Certifie<String>>> demander = () -> answers.<ParIdentite, QuotientFamilial, String>to(
                call, Operations.QUOTIENT_PAR_IDENTITE, question, record -> "montré", true).subscribeAsCompletionStage();
        // Of the three seconds that there are here.
        call.hasWaitedSince(System.nanoTime() - Duration.ofMillis(2_050).toNanos());
        CompletableFuture<Certifie<String>> une = demander.get();
        call.hasWaitedSince(System.nanoTime() - Duration.ofMillis(800).toNanos());
        CompletableFuture<Certifie<String>> autre = demander.get();
        assertThatThrownBy(() -> autre.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(Refusal.class);
        assertThat(une).isNotDone();
        Fournisseur.UNIQUE.lache();
        assertThatThrownBy(() -> une.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(Refusal.class);
    }

    @Test
    void answerOfAProviderThatDoesNotTellItsState_isNotKept() {
        Fournisseur.UNIQUE.enGeneration(null);
        servir(quotient());
        demander(quotient()).then().header(CACHED, "false").header(EXPIRES, "");
        demander(quotient()).then().header(CACHED, "false");
    }

    @Test
    void notFound_isKept_andFailuresAreNot() {
        Fournisseur.UNIQUE.repond(quotient().fournisseur(), 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        demander(quotient()).then().statusCode(404).header(CACHED, "false");
        demander(quotient()).then().statusCode(404).header(CACHED, "true").body("errors[0].code", equalTo("37003"));
        generation("2-2");
        for (int status : new int[]{500, 503, 504, 429, 418}) {
            Fournisseur.UNIQUE.repond(quotient().fournisseur(), status, "");
            demander(quotient()).then().header(CACHED, "false");
            Fournisseur.UNIQUE.repond(quotient().fournisseur(), 200, "{}");
            demander(quotient()).then().statusCode(502).header(CACHED, "false");
        }
        servir(quotient());
        demander(quotient()).then().statusCode(200).header(CACHED, "false");
    }

    @Test
    void event_saysWhetherItsAnswerWasKept() {
        servir(quotient());
        for (boolean kept : new boolean[]{false, true}) {
            Response reponse = demander(quotient());
            reponse.then().statusCode(200).header(CACHED, Boolean.toString(kept));
            assertThat(Base.evenement(reponse.header("X-Request-ID")).<Boolean>get("memoire")).isEqualTo(kept);
        }
    }

    @Test
    void sameQuestionsAtOnce_areOneCall_eachShownWhatItMaySee() throws Exception {
        Cas boursier = Cas.tous().stream().filter(cas -> cas.chemin().equals("/v4/cnous/etudiant_boursier/ine")).findFirst()
                .orElseThrow();
        servir(boursier);
        double partagees = venues("provider-cnous", "partagee");
        Fournisseur.UNIQUE.retient();
        List<CompletableFuture<Response>> demandes = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> demander(boursier, i % 2 == 0 ? List.of("cnous_email") : List.of("cnous_echelon_bourse")),
                task -> new Thread(task).start())).toList();
        // The others come while the first one waits; none is lost if one comes late, it only asks anew.
        TimeUnit.MILLISECONDS.sleep(1_000);
        Fournisseur.UNIQUE.lache();
        for (int i = 0; i < demandes.size(); i++) {
            demandes.get(i).get(20, TimeUnit.SECONDS).then().statusCode(200).body("data.keySet()",
                    containsInAnyOrder(i % 2 == 0 ? "email" : "echelon_bourse"));
        }
        assertThat(questions()).isEqualTo(1);
        assertThat(venues("provider-cnous", "partagee")).isEqualTo(partagees + demandes.size() - 1);
    }

    @Test
    void recordThatOneVersionCannotShow_isShownInAnother_isNoTroubleOfTheProviders_andIsNotKept() throws Exception {
        servir(quotient());
        Matcher mois = Pattern.compile("\"mois\":\"(\\d{4}-\\d{2})\"").matcher(quotient().reponse());
        assertThat(mois.find()).isTrue();
        ParIdentite question = new ParIdentite(new Identite("FICTIVE", null, List.of("Zoé"),
                DateNaissance.de(LocalDate.of(1987, 6, 5)), Sexe.F, null, null), YearMonth.parse(mois.group(1)));
        // More than a breaker would bear.
        for (int i = 1; i <= 25; i++) {
            Fournisseur.UNIQUE.retient();
            CompletableFuture<Certifie<String>> incapable = answers
                    .<ParIdentite, QuotientFamilial, String>to(call, Operations.QUOTIENT_PAR_IDENTITE, question,
                            record -> {
                                throw new IllegalStateException();
                            }, false)
                    .subscribeAsCompletionStage();
            CompletableFuture<Certifie<String>> capable = answers
                    .<ParIdentite, QuotientFamilial, String>to(call, Operations.QUOTIENT_PAR_IDENTITE, question,
                            record -> "montré",
                            false)
                    .subscribeAsCompletionStage();
            Fournisseur.UNIQUE.lache();
            assertThat(capable.get(20, TimeUnit.SECONDS).donnees()).isEqualTo("montré");
            assertThatThrownBy(() -> incapable.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(Refusal.class);
            assertThat(questions()).isEqualTo(i);
        }
    }

    @Test
    void headers_areWrittenAsTheContractWritesThem() {
        servir(quotient());
        Brut brut = Brut.envoyer("GET " + quotient().url() + " HTTP/1.1",
                "X-Api-Key: " + Jetons.ADMINISTRATIONS.jeton("cnaf_enfants"));
        assertThat(brut.header("x-cache-expires-in")).isEmpty();
        assertThat(brut.header("cache-control")).isEqualTo("no-store");
    }
}
