package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.notNullValue;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Appels;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;
import fr.apiparticulier.gateway.test.Reponses;
import fr.apiparticulier.journal.Dump;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.PublicKeys;
import fr.apiparticulier.journal.Report;
import fr.apiparticulier.journal.Tables;
import fr.apiparticulier.journal.Verifier;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class JournalTest {

    private static final String PAIEMENTS = "/v3/france_travail/indemnites/identifiant";
    private static final String QUESTION = "?identifiant=zoe.fictive" + Cas.RECIPIENT;

    @TestHTTPResource
    URI adresse;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    Upkeep upkeep;

    @Inject
    Witness witness;

    @Inject
    Journal journal;

    @Inject
    BeanManager beans;

    @ConfigProperty(name = "particulier.journal.inconnus")
    int inconnus;

    @BeforeEach
    void fournisseur() {
        Fournisseur.UNIQUE.oublie();
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
    }

    private static Response appel(String requete, String jeton, String url) {
        return RestAssured.given().urlEncodingEnabled(false).header("X-Request-ID", requete)
                .header("Authorization", "Bearer " + jeton).get(url);
    }

    private static String requete() {
        return UUID.randomUUID().toString();
    }

    @Test
    void answer_hasItsEvent_beforeTheClientHasTheAnswer() {
        String requete = requete();
        String jeton = Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements");
        assertThat(appel(requete, jeton, PAIEMENTS + QUESTION).header("X-Request-ID")).isEqualTo(requete);

        List<String> evenements = Base
                .lire("select contenu from journal_evenement where contenu::jsonb ->> 'requete' = '" + requete + "'");
        assertThat(evenements).hasSize(1);
        JsonPath evenement = JsonPath.from(evenements.get(0));
        assertThat(evenement.getString("habilitation")).isEqualTo(Registre.TOUT.habilitation().toString());
        assertThat(evenement.getString("jeton")).isEqualTo(Registre.TOUT.jeton().toString());
        assertThat(evenement.getString("issue")).isEqualTo("served");
        assertThat(evenement.getInt("statut")).isEqualTo(200);
        assertThat(evenement.getString("route")).isEqualTo(PAIEMENTS);
        assertThat(evenement.getString("fournisseur")).isEqualTo("provider-pole-emploi");
        assertThat(evenement.getString("destinataire")).isEqualTo("13002526500013");
        assertThat(evenement.getList("personnes")).isNotEmpty();
        assertThat(evenement.getString("modalite")).isEqualTo("identifiant");
        assertThat(evenement.getList("champs")).contains("paiements", "paiements.montant_total", "identifiant");
        assertThat(evenement.getInt("duree_ms")).isGreaterThanOrEqualTo(evenement.getInt("duree_fournisseur_ms"));
    }

    @Test
    void callWithoutAToken_isDenied_andHasItsEvent() {
        String requete = requete();
        RestAssured.given().header("X-Request-ID", requete).get(PAIEMENTS + QUESTION).then().statusCode(401);
        JsonPath evenement = Base.evenement(requete);
        assertThat(evenement.getString("issue")).isEqualTo("denied");
        assertThat(evenement.getInt("statut")).isEqualTo(401);
        assertThat(evenement.getList("champs")).isEmpty();
        assertThat(evenement.getString("jeton")).isNull();
    }

    @Test
    void strangersWithoutNumber_leaveSoManyEvents_andTheNextOneSaysHowManyMore() {
        // Of another minute than all other calls here.
        Instant minute = Instant.parse("2020-01-01T00:00:00Z");
        double omitted = metrique("particulier_journal_omis_total");
        for (int call = 0; call < inconnus + 7; call++) {
            journal.note(inconnu(new RequestId(requete()), minute), false);
        }
        assertThat(metrique("particulier_journal_omis_total")).isEqualTo(omitted + 7);

        RequestId next = new RequestId(requete());
        journal.note(inconnu(next, minute.plusSeconds(60)), false);
        assertThat(Base.evenement(next.valeur()).getInt("omis")).isEqualTo(7);
        assertThat(Base
                .lire("select count(*) from journal_evenement where contenu::jsonb ->> 'instant' like '2020-01-01T00:00:%'"))
                .containsExactly(Integer.toString(inconnus));
    }

    private static Event inconnu(RequestId id, Instant instant) {
        return new Event(instant, id, new Route(PAIEMENTS), Service.POLE_EMPLOI, null, null, null, null, Outcome.DENIED, 401,
                Duration.ZERO, null, false, Set.of(), List.of());
    }

    @Test
    void end_writesEventsFirst() {
        Map<Class<?>, Integer> order = beans.resolveObserverMethods(new ShutdownEvent()).stream()
                .collect(Collectors.toMap(ObserverMethod::getBeanClass, ObserverMethod::getPriority, Math::min));
        assertThat(order).hasSizeGreaterThan(1).containsKey(Journal.class);
        int journals = order.remove(Journal.class);
        assertThat(order.entrySet()).filteredOn(end -> end.getKey().getName().startsWith("fr.apiparticulier"))
                .isNotEmpty().allMatch(end -> end.getValue() > journals);
    }

    @Test
    void callWithoutTheScope_isDenied_byAKnownToken() {
        String requete = requete();
        appel(requete, Jetons.ADMINISTRATIONS.jeton("cnous_email"), PAIEMENTS + QUESTION).then().statusCode(403);
        assertThat(Base.evenement(requete).getString("issue")).isEqualTo("denied");
        assertThat(Base.evenement(requete).getString("jeton")).isNotNull();
    }

    @Test
    void wrongQuestion_isTheClientsError() {
        String requete = requete();
        appel(requete, Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + "?identifiant=x").then()
                .statusCode(422);
        assertThat(Base.evenement(requete).getString("issue")).isEqualTo("client_error");
        assertThat(Base.evenement(requete).getInt("statut")).isEqualTo(422);
    }

    @Test
    void unknownPerson_isNotFound() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 404, "{\"error\":\"DEMANDEUR_ABSENT\"}");
        String requete = requete();
        appel(requete, Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION).then().statusCode(404)
                .body("errors[0].code", notNullValue());
        // It says something of a person, so its event is there before the client knows.
        assertThat(Base.lire("select contenu::jsonb ->> 'issue' from journal_evenement where contenu::jsonb ->> 'requete' = '"
                + requete + "'")).containsExactly("not_found");
    }

    @Test
    void brokenProvider_isItsFailure() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, "{}}");
        String requete = requete();
        appel(requete, Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION);
        assertThat(Base.evenement(requete).getString("issue")).isEqualTo("provider_failed");
    }

    @Test
    void clientThatHangsUp_hasCancelled() throws Exception {
        Fournisseur.UNIQUE.seTait("/demandeur-emploi/paiements");
        String requete = requete();
        try (Socket socket = new Socket(adresse.getHost(), adresse.getPort())) {
            socket.getOutputStream().write(("GET " + PAIEMENTS + QUESTION + " HTTP/1.1\r\nHost: x\r\nX-Request-ID: " + requete
                    + "\r\nAuthorization: Bearer " + Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Base.attendre(() -> Fournisseur.UNIQUE.appels().size(), asked -> asked > 0);
        }
        JsonPath evenement = Base.evenement(requete);
        assertThat(evenement.getString("issue")).isEqualTo("cancelled");
        assertThat((Object) evenement.get("statut")).isNull();
    }

    @Test
    void everyRoute_isCounted_byItsOutcome() {
        appel(requete(), Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION);
        String metriques = RestAssured.get(metrics).asString();
        assertThat(metriques).contains("particulier_appels_seconds_count{outcome=\"served\",provider=\"provider-pole-emploi\","
                + "route=\"" + PAIEMENTS + "\"}");
    }

    @Test
    void callRefusedBeforeItsRoute_isCountedAllTheSame() {
        appel(requete(), Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION);
        double before = compte("throttled");
        witness.refusedEarly(Appels.un(), PAIEMENTS, 429);
        witness.refusedEarly(Appels.un(), "/v3/inconnue", 429);
        assertThat(compte("throttled")).isEqualTo(before + 1);
    }

    private double compte(String outcome) {
        return metrique("particulier_appels_seconds_count{outcome=\"" + outcome
                + "\",provider=\"provider-pole-emploi\",route=\"" + PAIEMENTS + "\"}");
    }

    private double metrique(String name) {
        String line = name + " ";
        return RestAssured.get(metrics).asString().lines().filter(said -> said.startsWith(line))
                .mapToDouble(said -> Double.parseDouble(said.substring(line.length()))).sum();
    }

    @Test
    void wholeJournal_isIntact_andHoldsNoWordOfAQuestionOrAnAnswer() throws SQLException {
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 200,
                Cas.duMois("/quotient-familial/identite", Reponses.QUOTIENT));
        String jeton = Jetons.ADMINISTRATIONS.jeton("cnaf_allocataires", "cnaf_adresse");
        String requete = requete();
        appel(requete, jeton, "/v3/dss/quotient_familial/identite?" + Cas.FAMILLE_V3).then().statusCode(200);
        assertThat(Base.evenement(requete).getList("champs")).contains("adresse.code_postal_ville", "allocataires.prenoms");
        try (Connection base = Base.connexion()) {
            Verifier verifier = new Verifier(PublicKeys.read(Jetons.ensemble(Jetons.JOURNAL)), null, null, Clock.systemUTC());
            Dump.read(base, verifier::accept);
            Report report = verifier.finish();
            assertThat(report.findings()).isEmpty();
            assertThat(report.events()).isPositive();
            assertThat(report.unsigned()).isZero();
            assertThat(Tables.check(base)).isEmpty();
        }
        String tout = String.join("\n", Base.lire("select to_jsonb(e)::text from journal_evenement e"))
                + String.join("\n", Base.lire("select to_jsonb(a)::text from journal_ancre a"));
        assertThat(tout.toLowerCase()).doesNotContain("fictive", "imagine", "zoé", "zo%c3", "inventee", "990000001hh",
                jeton.substring(0, 40).toLowerCase());
        // Four digits stand in some digest, and in some number of an anchor: only where a text would.
        assertThat(tout).doesNotContainPattern("\"(1987|75001)\\b");
    }

    @Test
    void upkeep_saysTheHead_andPurgesNothingYoung() throws SQLException {
        appel(requete(), Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION);
        String before = Base.lire("select count(*) from journal_evenement").get(0);
        Head head = upkeep.run().orElseThrow();
        try (Connection base = Base.connexion()) {
            assertThat(head.numero()).isPositive().isLessThanOrEqualTo(Dump.head(base).numero());
        }
        assertThat(Integer.parseInt(Base.lire("select count(*) from journal_evenement").get(0)))
                .isGreaterThanOrEqualTo(Integer.parseInt(before));
    }

    @Test
    void journal_isOnlyAddedTo() {
        appel(requete(), Jetons.ADMINISTRATIONS.jeton("pole_emploi_paiements"), PAIEMENTS + QUESTION);
        for (String ordre : List.of("delete from journal_evenement", "update journal_evenement set empreinte = ''",
                "delete from journal_ancre", "truncate journal_evenement", "select journal_purger(1)")) {
            assertThatThrownBy(() -> Base.faire(ordre)).as(ordre)
                    .hasStackTraceContaining("ERROR");
        }
    }
}
