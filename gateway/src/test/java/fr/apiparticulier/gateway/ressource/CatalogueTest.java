package fr.apiparticulier.gateway.ressource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.ping.Ping;
import fr.apiparticulier.gateway.publication.Route;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The catalogue as anyone may read it. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class CatalogueTest {

    private static final String ADRESSE = "/v3/ressources";
    private static final String PONG = "{\"enregistrements\":3,\"importeLe\":null}";

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void fournisseurs() {
        Fournisseur.UNIQUE.oublie();
        Fournisseur.UNIQUE.repond("/ping", 200, PONG);
    }

    private static JsonPath lire() {
        return RestAssured.get(ADRESSE).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void catalogue_isInTheEnvelope_forAnyoneAndForSomeSeconds() {
        RestAssured.get(ADRESSE).then().statusCode(200).contentType("application/vnd.api+json")
                .header("Cache-Control", equalTo("public, max-age=10"))
                .body("keySet()", containsInAnyOrder("data", "links", "meta")).body("links", aMapWithSize(0))
                .body("meta", aMapWithSize(0)).body("data.keySet()", contains("ressources"));
        RestAssured.given().accept("application/json").get(ADRESSE).then().statusCode(200).contentType("application/json");
    }

    @Test
    void addresses_areAllThatServeData() {
        Set<String> adresses = new TreeSet<>(
                lire().<String>getList("data.ressources.versions.flatten().modalites.flatten().adresse"));
        assertThat(adresses).containsExactlyInAnyOrderElementsOf(Route.toutes().stream().map(Route::chemin).toList());
    }

    @Test
    void resource_saysWhatAClientMustKnow() {
        JsonPath lu = lire().setRootPath("data.ressources.find { it.nom == 'quotient_familial' }");
        assertThat(lu.getString("fournisseur")).isEqualTo("CNAV");
        assertThat(lu.getList("versions.version")).isEqualTo(List.of(3, 2));
        assertThat(lu.getList("versions.obsolete")).isEqualTo(List.of(false, true));
        assertThat(lu.getList("versions[0].modalites.nom")).isEqualTo(List.of("france_connect", "identite"));
        assertThat(lu.getList("versions[1].modalites.nom", String.class)).containsOnly("identifiant", "identite",
                "france_connect");
        lu.setRootPath("data.ressources.find { it.nom == 'quotient_familial' }.versions[0].modalites[1]");
        assertThat(lu.getString("adresse")).isEqualTo("/v3/dss/quotient_familial/identite");
        assertThat(lu.getList("droits")).isEqualTo(List.of("cnaf_quotient_familial", "cnaf_allocataires", "cnaf_enfants",
                "cnaf_adresse"));
        assertThat(lu.getMap("parametres.find { it.nom == 'recipient' }")).isEqualTo(Map.of("nom", "recipient", "presence",
                "requis", "forme", Map.of("type", "string", "pattern", "^\\d{14}$")));
        assertThat(lu.getString("parametres.find { it.nom == 'codeCogInseeCommuneNaissance' }.presence")).isEqualTo("selon");
        assertThat(lu.getString("parametres.find { it.nom == 'nomUsage' }.presence")).isEqualTo("facultatif");
        assertThat(lu.getMap("champs.find { it.nom == 'allocataires.nom_naissance' }")).isEqualTo(
                Map.of("nom", "allocataires.nom_naissance", "droits", List.of("cnaf_allocataires")));
    }

    @Test
    void version_thatEnds_saysWhen() {
        JsonPath lu = lire().setRootPath("data.ressources.find { it.nom == 'etudiant_boursier' }.versions");
        assertThat(lu.getList("version")).isEqualTo(List.of(4, 3, 2));
        assertThat(lu.getList("obsolete")).isEqualTo(List.of(false, true, true));
        assertThat(lu.<String>getList("depreciee_le")).containsExactly(null, "2026-11-21", "2025-02-28");
        assertThat(lu.<String>getList("retiree_le")).as("no day is configured").containsExactly(null, null, null);
    }

    @Test
    void franceConnectModality_asksNoIdentity_andShowsNoneSinceV3() {
        JsonPath lu = lire().setRootPath("data.ressources.find { it.nom == 'statut_etudiant' }.versions");
        assertThat(
                lu.getList("find { it.version == 3 }.modalites.find { it.nom == 'france_connect' }.champs.nom", String.class))
                .isNotEmpty().noneMatch(champ -> champ.startsWith("identite"));
        assertThat(lu.getList("find { it.version == 2 }.modalites.find { it.nom == 'france_connect' }.parametres.nom"))
                .isEqualTo(List.of("recipient"));
    }

    @ParameterizedTest
    @CsvSource({"200, ok", "503, bad_gateway"})
    void availability_isWhatThePingsSay(int statut, String etat) {
        Fournisseur.UNIQUE.repond("/ping", statut, PONG);
        RestAssured.get(ADRESSE).then().statusCode(200)
                .body("data.ressources.disponibilite.etat", everyItem(equalTo(etat)))
                .body("data.ressources.disponibilite.constate_le", everyItem(notNullValue()))
                .body("data.ressources.disponibilite", everyItem(aMapWithSize(2)));
        assertThat(Fournisseur.UNIQUE.appels()).as("each provider once, however many resources it has").hasSize(5);
    }

    @Test
    void provider_thatSaysNothing_isUnknown_andTheCatalogueComesAllTheSame() {
        Fournisseur.UNIQUE.seTait("/ping");
        long debut = System.nanoTime();
        RestAssured.get(ADRESSE).then().statusCode(200).body("data.ressources", not(empty()))
                .body("data.ressources.disponibilite.etat", everyItem(equalTo("unknown")));
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).as("less than a probe").isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void maintenance_saysItsEnd() {
        OffsetDateTime maintenant = OffsetDateTime.parse("2026-11-22T01:15:00+01:00");
        OffsetDateTime fin = OffsetDateTime.parse("2026-11-22T02:30:00+01:00");
        assertThat(Disponibilite.de(new Ping(Ping.Status.MAINTENANCE, maintenant, null, fin)))
                .isEqualTo(new Disponibilite(Ping.Status.MAINTENANCE, maintenant, fin));
    }

    @Test
    void otherMethodsAndMediaTypes_areRefusedAsEverywhere() {
        for (String methode : List.of("POST", "PUT", "DELETE", "TRACE")) {
            Brut refus = Brut.envoyer(methode + " " + ADRESSE + " HTTP/1.1");
            assertThat(refus.status()).isEqualTo(405);
            assertThat(refus.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
            assertThat(refus.header("cache-control")).isEqualTo("no-store");
            assertThat(JsonPath.from(refus.body()).getList("errors.code")).isEqualTo(List.of("00401"));
        }
        Brut refus = Brut.envoyer("GET " + ADRESSE + " HTTP/1.1", "Accept: text/html");
        assertThat(refus.status()).isEqualTo(406);
        assertThat(refus.header("cache-control")).isEqualTo("no-store");
        assertThat(JsonPath.from(refus.body()).getList("errors.code")).isEqualTo(List.of("00401"));
        Brut tete = Brut.envoyer("HEAD " + ADRESSE + " HTTP/1.1");
        assertThat(tete.status()).isEqualTo(200);
        assertThat(tete.body()).isEmpty();
        assertThat(Brut.envoyer("OPTIONS " + ADRESSE + " HTTP/1.1").status()).isEqualTo(204);
    }

    @Test
    void everyRoute_isCountedFromTheStart_underItsProvider() {
        for (Route route : Route.toutes()) {
            for (String issue : List.of("served", "provider_failed", "gateway_failed")) {
                attendre(route.chemin(), issue, route.service().audience());
            }
        }
        attendre("/v3/dossier", "gateway_failed", "none");
    }

    private void attendre(String chemin, String issue, String fournisseur) {
        Attente.de(chemin + " " + issue + " " + fournisseur, Duration.ofSeconds(10), () -> meters.find("particulier.appels")
                .tags("route", chemin, "outcome", issue, "provider", fournisseur).timer() != null);
    }
}
