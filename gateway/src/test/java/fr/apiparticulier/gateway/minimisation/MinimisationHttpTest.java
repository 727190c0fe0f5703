package fr.apiparticulier.gateway.minimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** Rights that nobody used, as an administration is told them. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class MinimisationHttpTest {

    private static final String ADRESSE = "/api/habilitation/minimisation";
    private static final String PAIEMENTS = "/v3/france_travail/indemnites/identifiant?identifiant=zoe.fictive" + Cas.RECIPIENT;
    private static final String[] ACCORDES = {"cnaf_enfants", "pole_emploi_identifiant", "pole_emploi_paiements",
            "scope_inconnu"};

    @Inject
    Pool base;

    @Inject
    Cumul cumul;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    private String jeton;

    /** One of its own, of which no other test can have used anything. */
    @BeforeEach
    void habiliter() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        UUID habilitation = UUID.randomUUID();
        UUID jti = UUID.randomUUID();
        faire("insert into habilitation (id, siret, intitule, scopes, modalites, etat, creee_le, modifiee_le) values ($1, "
                + "'13002526500013', 'Essai fictif', $2, '{identifiant}', 'ACTIVE', now(), now())",
                Tuple.of(habilitation, ACCORDES));
        faire("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) values ($1, $2, $3, 'administrations', "
                + "now(), now() + interval '1 day')", Tuple.of(jti, habilitation, ACCORDES));
        jeton = Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(jti.toString()), "pole_emploi_paiements");
        Attente.de("known", Duration.ofSeconds(10), () -> RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect")
                .statusCode() == 200);
    }

    private void faire(String sql, Tuple valeurs) {
        base.preparedQuery(sql).execute(valeurs).await().atMost(Duration.ofSeconds(20));
    }

    private JsonPath demander() {
        cumul.advance().await().atMost(Duration.ofSeconds(60));
        return RestAssured.given().header("X-Api-Key", jeton).get(ADRESSE).then().statusCode(200)
                .contentType("application/json").extract().jsonPath();
    }

    private static Map<String, Object> droit(JsonPath bilan, String mot) {
        return bilan.getMap("droits.find { it.droit == '" + mot + "' }");
    }

    @Test
    void rights_thatNoAnswerUsed_areTold_andWhenTheOthersWereUsedLast() {
        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 404, "{\"error\":\"DEMANDEUR_ABSENT\"}");
        RestAssured.given().header("X-Api-Key", jeton).get(PAIEMENTS).then().statusCode(404);
        JsonPath avant = demander();
        assertThat(avant.getList("inutilises")).as("all: those of its other tokens, and in vain is not used").isEqualTo(
                List.of(ACCORDES));

        Fournisseur.UNIQUE.repond("/demandeur-emploi/paiements", 200, Reponses.PAIEMENTS);
        RestAssured.given().header("Authorization", "Bearer " + jeton).get(PAIEMENTS).then().statusCode(200);
        JsonPath apres = demander();
        Object quand = droit(apres, "pole_emploi_paiements").get("dernier_usage");
        assertThat(Instant.parse(quand.toString())).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(droit(apres, "cnaf_enfants")).containsEntry("dernier_usage", null);
        assertThat(apres.getList("inutilises", String.class)).contains("cnaf_enfants", "scope_inconnu")
                .doesNotContain("pole_emploi_paiements");
        assertThat(apres.getList("droits.droit")).isEqualTo(List.of(ACCORDES));
    }

    @Test
    void answer_saysOfWhichTimeItSpeaks_andNothingElse() {
        JsonPath bilan = demander();
        assertThat(bilan.getMap("$")).containsOnlyKeys("periode", "journal", "droits", "inutilises");
        Instant au = Instant.parse(bilan.getString("periode.au"));
        assertThat(au).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(bilan.getInt("periode.jours")).isEqualTo(90);
        assertThat(Duration.between(Instant.parse(bilan.getString("periode.du")), au)).isEqualTo(Duration.ofDays(90));
        assertThat(Instant.parse(bilan.getString("journal.au"))).isBeforeOrEqualTo(au).isCloseTo(au,
                within(1, ChronoUnit.MINUTES));
        assertThat(bilan.getMap("journal")).containsOnlyKeys("du", "au");
    }

    @Test
    void question_isNotCounted() {
        Brut reponse = Brut.envoyer("GET " + ADRESSE + " HTTP/1.1", "Authorization: Bearer " + jeton);
        assertThat(reponse.status()).isEqualTo(200);
        assertThat(reponse.headers().keySet()).noneMatch(nom -> nom.startsWith("ratelimit"));
        assertThat(reponse.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void token_thatIsNone_isA401() {
        RestAssured.get(ADRESSE).then().statusCode(401).body("error", equalTo("access_denied"));
        RestAssured.given().header("X-Api-Key", Jetons.FAUSSAIRE.jeton()).get(ADRESSE).then().statusCode(401);
        RestAssured.given().header("X-Api-Key", Jetons.ADMINISTRATIONS.expire()).get(ADRESSE).then().statusCode(401)
                .body("errors", notNullValue());
        RestAssured.given().header("X-Api-Key", jeton).header("Authorization", "Bearer " + jeton).get(ADRESSE).then()
                .statusCode(401);
        RestAssured.given().queryParam("token", jeton).get(ADRESSE).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void otherMethods_areA405(String methode) {
        Brut reponse = Brut.envoyer(methode + " " + ADRESSE + " HTTP/1.1", "X-Api-Key: " + jeton);
        assertThat(reponse.status()).isEqualTo(405);
        assertThat(JsonPath.from(reponse.body()).getString("error")).isEqualTo("method_not_allowed");
        assertThat(reponse.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    @Test
    void mediaTypeThatIsNotServed_isA406() {
        assertThat(Brut.envoyer("GET " + ADRESSE + " HTTP/1.1", "X-Api-Key: " + jeton, "Accept: text/html").status())
                .isEqualTo(406);
    }
}
