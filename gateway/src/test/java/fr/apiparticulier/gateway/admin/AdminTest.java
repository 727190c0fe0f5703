package fr.apiparticulier.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.delivrance.Fiches;
import fr.apiparticulier.gateway.delivrance.Membre;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.OperateursFictifs;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The listener for operators, over HTTP, with a real database under it. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class AdminTest {

    @Inject
    AdminListener listener;

    @Inject
    Pool pool;

    @Inject
    MeterRegistry mesures;

    private RequestSpecification comme(String secret) {
        return RestAssured.given().port(listener.port()).header("Authorization", "Bearer " + secret)
                .contentType(ContentType.JSON);
    }

    private RequestSpecification gestion() {
        return comme(OperateursFictifs.GESTION);
    }

    private String creer(JsonObject fiche) {
        return gestion().body(fiche.encode()).post("/habilitations").then().statusCode(201).extract().path("id");
    }

    private String active(String... scopes) {
        String id = creer(Fiches.complete(scopes));
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(200).body("etat", equalTo("ACTIVE"));
        return id;
    }

    private ValidatableResponse emettre(String id) {
        return gestion().post("/habilitations/" + id + "/jetons").then();
    }

    private static int introspection(String jeton) {
        return RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").statusCode();
    }

    @Test
    void token_whenItsAnswerArrives_works_andRevoked_doesNotAnyMore() {
        ValidatableResponse emis = emettre(active("cnaf_enfants", "cnaf_adresse")).statusCode(201)
                .body("scopes", equalTo(List.of("cnaf_adresse", "cnaf_enfants"))).header("Cache-Control", "no-store");
        String jeton = emis.extract().path("jeton");
        String jti = emis.extract().path("jti");
        Instant emisLe = Instant.parse(emis.extract().path("emis_le"));
        assertThat(Instant.parse(emis.extract().path("expire_le")))
                .isEqualTo(emisLe.atZone(ZoneOffset.UTC).plusMonths(18).toInstant());
        assertThat(introspection(jeton)).isEqualTo(200);

        gestion().body("{}").post("/jetons/" + jti + "/revocation").then().statusCode(200).body("etat", equalTo("REVOQUE"));
        assertThat(introspection(jeton)).isEqualTo(401);
        gestion().post("/jetons/" + jti + "/prolongation").then().statusCode(409);
        gestion().post("/jetons/" + jti + "/revocation").then().statusCode(409);
        gestion().delete("/jetons/" + jti + "/revocation").then().statusCode(409);
    }

    @Test
    void token_ofASuspendedHabilitation_doesNotWork_andWorksAgainWhenItIsActive() {
        String id = active("cnaf_enfants");
        String jeton = emettre(id).extract().path("jeton");
        gestion().post("/habilitations/" + id + "/suspendre").then().statusCode(200);
        assertThat(introspection(jeton)).isEqualTo(401);
        emettre(id).statusCode(409);
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(200);
        assertThat(introspection(jeton)).isEqualTo(200);
        gestion().post("/habilitations/" + id + "/clore").then().statusCode(200);
        assertThat(introspection(jeton)).isEqualTo(401);
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(409);
    }

    @Test
    void token_isShownOnce_andNeverStored() {
        String id = active("cnaf_enfants");
        String jeton = emettre(id).extract().path("jeton");
        String signature = jeton.substring(jeton.lastIndexOf('.') + 1);
        for (String adresse : List.of("/jetons?habilitation=" + id, "/actes?habilitation=" + id, "/habilitations/" + id)) {
            assertThat(gestion().get(adresse).then().statusCode(200).extract().asString()).doesNotContain(signature);
        }
    }

    @Test
    void revocation_thatIsPlanned_canBeMovedAndTakenBack_untilItComes() {
        String jti = emettre(active("cnaf_enfants")).extract().path("jti");
        String revocation = "/jetons/" + jti + "/revocation";
        Instant demain = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        gestion().body(new JsonObject().put("le", demain.toString()).encode()).post(revocation).then().statusCode(200)
                .body("etat", equalTo("VALIDE")).body("revoque_le", equalTo(demain.toString()));
        gestion().body(new JsonObject().put("le", demain.plusSeconds(60).toString()).encode()).post(revocation).then()
                .statusCode(200).body("revoque_le", equalTo(demain.plusSeconds(60).toString()));
        gestion().delete(revocation).then().statusCode(200).body("revoque_le", nullValue());
        gestion().delete(revocation).then().statusCode(409);
        gestion().body("{\"le\":\"2020-01-01T00:00:00Z\"}").post(revocation).then().statusCode(422)
                .body("erreurs.membre", hasItem("le"));
        gestion().body("{\"le\":\"demain\",\"la\":1}").post(revocation).then().statusCode(422)
                .body("erreurs.membre", containsInAnyOrder("le", "la"));
    }

    @Test
    void token_prolonged_livesEighteenMonthsFromNow() {
        String jti = emettre(active("cnaf_enfants")).extract().path("jti");
        Instant fin = Instant.parse(gestion().post("/jetons/" + jti + "/prolongation").then().statusCode(200).extract()
                .path("expire_le"));
        Instant attendue = Instant.now().atZone(ZoneOffset.UTC).plusMonths(18).toInstant();
        assertThat(fin).isBetween(attendue.minusSeconds(60), attendue.plusSeconds(60));
    }

    @Test
    void whatTheLawNeeds_isToldAllAtOnce_beforeItIsActive() {
        String id = creer(new JsonObject().put("siret", "13002526500013").put("intitule", "Brouillon de Fictiville"));
        emettre(id).statusCode(409);
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(422).body("erreurs.membre",
                containsInAnyOrder("finalite", "fondement_juridique", "responsable_traitement", "delegue_protection_donnees",
                        "contact_technique", "contact_metier", "scopes", "modalites"));
    }

    @Test
    void scopes_ofATokenAreAmongThoseOfItsHabilitation() {
        String id = active("cnaf_enfants", "cnaf_adresse");
        gestion().body("{\"scopes\":[\"cnaf_enfants\",\"cnous_email\"]}").post("/habilitations/" + id + "/jetons").then()
                .statusCode(422).body("erreurs.membre", equalTo(List.of("scopes[1]")));
        gestion().body("{\"scopes\":[]}").post("/habilitations/" + id + "/jetons").then().statusCode(422);
        gestion().body("{\"scopes\":[\"cnaf_enfants\"]}").post("/habilitations/" + id + "/jetons").then().statusCode(201)
                .body("scopes", equalTo(List.of("cnaf_enfants")));
    }

    @Test
    void change_ofWhatAnotherChangedMeanwhile_isRefused_andAnActiveOneStaysComplete() {
        String id = active("cnaf_enfants");
        int version = gestion().get("/habilitations/" + id).then().extract().path("version");
        JsonObject fiche = Fiches.complete("cnaf_enfants").put("intitule", "Autre titre").put("version", version);
        gestion().body(fiche.encode()).put("/habilitations/" + id).then().statusCode(200)
                .body("version", equalTo(version + 1)).body("intitule", equalTo("Autre titre"));
        gestion().body(fiche.encode()).put("/habilitations/" + id).then().statusCode(409);
        JsonObject incomplete = Fiches.complete().put("version", version + 1);
        incomplete.remove("finalite");
        gestion().body(incomplete.encode()).put("/habilitations/" + id).then().statusCode(422)
                .body("erreurs.membre", containsInAnyOrder("finalite", "scopes"));
        gestion().body(Fiches.complete("cnaf_enfants").put("version", "1").put("siret", "1").encode())
                .put("/habilitations/" + id).then().statusCode(422)
                .body("erreurs.membre", containsInAnyOrder("version", "siret"));
    }

    @Test
    void everyMember_isReadBackAsItWasWritten() {
        JsonObject neuve = Fiches.entiere();
        String id = creer(neuve);
        assertThatSays(id, neuve);

        String modifiee = creer(new JsonObject().put("siret", "13002526500013").put("intitule", "Brouillon de Fictiville"));
        JsonObject fiche = Fiches.entiere();
        gestion().body(fiche.copy().put("version", 0).encode()).put("/habilitations/" + modifiee).then().statusCode(200);
        assertThatSays(modifiee, fiche);
    }

    private void assertThatSays(String id, JsonObject fiche) {
        JsonObject lue = new JsonObject(gestion().get("/habilitations/" + id).asString());
        for (Membre membre : Membre.values()) {
            assertThat(lue.getValue(membre.nom())).as(membre.nom()).isNotNull().isEqualTo(fiche.getValue(membre.nom()));
        }
    }

    @Test
    void address_thatAnOperatorDidNotList_isRefused() {
        String id = creer(Fiches.entiere());
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(200);
        String jeton = emettre(id).extract().path("jeton");
        RestAssured.given().header("X-Api-Key", jeton).get("/v3/token/introspect").then().statusCode(403)
                .body("errors.code", equalTo(List.of("00107")));
    }

    @Test
    void list_ofTokens_tellsWhenEachWasLastUsed_andWhenItEnds() {
        String id = active("cnaf_enfants");
        String utilise = emettre(id).extract().path("jti");
        String fin = emettre(id).extract().path("expire_le");
        pool.preparedQuery("update jeton set utilise_le = '2026-02-01T10:00:00Z' where jti = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(utilise)));
        String celui = "find { it.jti == '" + utilise + "' }.";
        String autre = "find { it.jti != '" + utilise + "' }.";
        gestion().get("/jetons?habilitation=" + id).then().statusCode(200).body("$", hasSize(2))
                .body(celui + "utilise_le", equalTo("2026-02-01T10:00:00Z")).body(celui + "expire_le", notNullValue())
                .body(autre + "utilise_le", nullValue()).body(autre + "expire_le", equalTo(fin));
    }

    @Test
    void reference_ofTwoHabilitations_isRefused() {
        String reference = UUID.randomUUID().toString();
        creer(Fiches.complete("cnaf_enfants").put("reference", reference));
        gestion().body(Fiches.complete("cnaf_enfants").put("reference", reference).encode()).post("/habilitations").then()
                .statusCode(409).body("erreurs.membre", equalTo(List.of("reference")));
    }

    @Test
    void act_namesWhoDidWhatToWhichMembers_andNoValue() {
        String id = active("cnaf_enfants");
        emettre(id).statusCode(201);
        JsonObject fiche = Fiches.complete("cnaf_enfants").put("intitule", "Titre changé").put("version", 1);
        gestion().body(fiche.encode()).put("/habilitations/" + id).then().statusCode(200);
        String actes = gestion().get("/actes?habilitation=" + id).then().statusCode(200)
                .body("acte", equalTo(List.of("habilitation.modifier", "jeton.emettre", "habilitation.activer",
                        "habilitation.creer")))
                .body("auteur[0]", equalTo("agent-fictif")).body("detail.membres[0]", equalTo(List.of("intitule")))
                .extract().asString();
        assertThat(actes).doesNotContain("fictiville", "Titre chang");
    }

    @Test
    void act_onceWritten_staysAsItIs() {
        active("cnaf_enfants");
        for (String ordre : List.of("update acte set auteur = 'un-autre'", "delete from acte", "truncate acte")) {
            assertThatThrownBy(() -> pool.query(ordre).executeAndAwait()).hasMessageContaining("only added to");
        }
    }

    @Test
    void key_rotated_signsLater_andRetiredOnlyWhenItsTokensAreDead_orByForce() {
        emettre(active("cnaf_enfants")).statusCode(201);
        String signature = gestion().get("/cles").then().statusCode(200).extract().path("kid[0]");
        String neuve = gestion().post("/cles/rotation").then().statusCode(201).extract().path("kid");
        gestion().get("/cles").then().body("kid", hasItems(signature, neuve));
        // Not before every replica trusts it.
        emettre(active("cnaf_enfants")).statusCode(201).body("kid", not(equalTo(neuve)));
        gestion().post("/cles/" + signature + "/retrait").then().statusCode(409);
        gestion().body("{\"force\":1}").post("/cles/" + neuve + "/retrait").then().statusCode(422);
        gestion().post("/cles/" + neuve + "/retrait").then().statusCode(200).body("retiree_le", notNullValue());
        gestion().post("/cles/" + neuve + "/retrait").then().statusCode(409);
        gestion().post("/cles/aucune/retrait").then().statusCode(404);
        assertThat(gestion().get("/cles").asString()).doesNotContain("\"d\"", "privee");
    }

    @Test
    void logLevel_isChangedForAWhile_byAnActOfSomebody() {
        String categorie = "fr.apiparticulier.gateway.essai";
        Logger logger = Logger.getLogger(categorie);
        Instant fin = Instant.parse(gestion().body("{\"niveau\":\"DEBUG\",\"minutes\":10}").put("/niveaux/" + categorie).then()
                .statusCode(200).body("niveau", equalTo("DEBUG")).body("auteur", equalTo("agent-fictif")).extract()
                .path("jusqu_a"));
        assertThat(fin).isBetween(Instant.now().plusSeconds(500), Instant.now().plusSeconds(601));
        assertThat(logger.isLoggable(Level.DEBUG)).isTrue();
        String celle = "find { it.categorie == '" + categorie + "' }";
        gestion().get("/niveaux").then().statusCode(200).body(celle + ".niveau", equalTo("DEBUG"));
        gestion().get("/actes?limite=1").then().body("acte[0]", equalTo("niveau.regler"))
                .body("detail[0].categorie", equalTo(categorie)).body("detail[0].jusqu_a", equalTo(fin.toString()));

        gestion().delete("/niveaux/" + categorie).then().statusCode(200);
        assertThat(logger.isLoggable(Level.DEBUG)).isFalse();
        gestion().get("/niveaux").then().body(celle, nullValue());
        gestion().get("/actes?limite=1").then().body("acte[0]", equalTo("niveau.retablir"));
        gestion().delete("/niveaux/" + categorie).then().statusCode(404);
    }

    /** Another replica wrote it, and its time is over while the database is asked again. */
    @Test
    void logLevel_thatAnotherReplicaWasTold_isThisOnes_untilItsTimeIsOver() {
        String categorie = "fr.apiparticulier.gateway.ailleurs";
        Logger logger = Logger.getLogger(categorie);
        pool.preparedQuery("insert into niveau (categorie, niveau, jusqu_a, auteur) values ($1, 'DEBUG', $2, 'une-autre')")
                .executeAndAwait(Tuple.of(categorie, Instant.now().plusSeconds(30).atOffset(ZoneOffset.UTC)));
        Attente.de("the level of another replica", Duration.ofSeconds(20), () -> logger.isLoggable(Level.DEBUG));
        pool.preparedQuery("update niveau set jusqu_a = $2 where categorie = $1")
                .executeAndAwait(Tuple.of(categorie, Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC)));
        Attente.de("the end of that level", Duration.ofSeconds(20), () -> !logger.isLoggable(Level.DEBUG));
    }

    @Test
    void logLevel_thatIsOver_goesWithTheNextThatIsSet() {
        pool.query("""
                insert into niveau (categorie, niveau, jusqu_a, auteur)
                values ('fr.apiparticulier.gateway.fini', 'DEBUG', now() - interval '1 second', 'une-autre')""")
                .executeAndAwait();
        String adresse = "/niveaux/fr.apiparticulier.gateway.suivant";
        gestion().body("{\"niveau\":\"DEBUG\",\"minutes\":10}").put(adresse).then().statusCode(200);
        assertThat(pool.query("select categorie from niveau where jusqu_a <= now()").executeAndAwait().rowCount()).isZero();
        gestion().delete(adresse).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"io.vertx|{\"niveau\":\"DEBUG\",\"minutes\":10}|categorie",
            "io.quarkus.vertx.http.runtime.QuarkusErrorHandler|{\"niveau\":\"ERROR\",\"minutes\":10}|categorie",
            "fr.apiparticulier|{\"niveau\":\"TRACE\",\"minutes\":10}|niveau",
            "fr.apiparticulier|{\"niveau\":\"DEBUG\",\"minutes\":241}|minutes",
            "fr.apiparticulier|{\"niveau\":\"DEBUG\",\"minutes\":0}|minutes",
            "fr.apiparticulier|{\"niveau\":\"DEBUG\"}|minutes",
            "fr.apiparticulier|{\"niveau\":\"DEBUG\",\"minutes\":10,\"sans_fin\":true}|sans_fin"})
    void logLevel_beyondWhatMayBeSaid_isRefused(String categorie, String corps, String membre) {
        gestion().body(corps).put("/niveaux/" + categorie).then().statusCode(422).body("erreurs.membre", hasItem(membre));
        comme(OperateursFictifs.LECTURE).body(corps).put("/niveaux/" + categorie).then().statusCode(403);
        assertThat(Logger.getLogger("io.quarkus.vertx.http.runtime.QuarkusErrorHandler").isLoggable(Level.ERROR)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/habilitations", "/jetons", "/cles", "/actes", "/niveaux"})
    void stranger_isToldNothing(String adresse) {
        for (String secret : List.of("", "motdepasse", OperateursFictifs.GESTION + "x")) {
            comme(secret).get(adresse).then().statusCode(401).header("WWW-Authenticate", "Bearer")
                    .body("erreurs.motif", equalTo(List.of("authentification requise")));
        }
        RestAssured.given().port(listener.port()).auth().preemptive().basic("agent-fictif", OperateursFictifs.GESTION)
                .get(adresse).then().statusCode(401);
    }

    @Test
    void reader_looks_andChangesNothing() {
        comme(OperateursFictifs.LECTURE).get("/habilitations").then().statusCode(200);
        comme(OperateursFictifs.LECTURE).body(Fiches.complete().encode()).post("/habilitations").then().statusCode(403);
        comme(OperateursFictifs.LECTURE).post("/cles/rotation").then().statusCode(403);
    }

    @Test
    void attempt_thatIsRefused_leavesAnActWithItsAuthor_andThatOfAStrangerANumber() {
        String id = creer(Fiches.complete("cnaf_enfants"));
        comme(OperateursFictifs.LECTURE).post("/habilitations/" + id + "/activer").then().statusCode(403);
        emettre(id).statusCode(409);
        gestion().body("{\"siret\":\"1\"}").put("/habilitations/" + id).then().statusCode(422);
        gestion().get("/habilitations/" + id).then().statusCode(200);
        String actes = gestion().get("/actes?habilitation=" + id).then()
                .body("acte", equalTo(List.of("demande.refuser", "demande.refuser", "demande.refuser", "habilitation.creer")))
                .body("auteur", equalTo(List.of("agent-fictif", "agent-fictif", "lecteur-fictif", "agent-fictif")))
                .body("detail[0].membres", hasItems("siret", "version")).body("detail[0].methode", equalTo("PUT"))
                .body("detail[1].membres", equalTo(List.of("etat"))).body("detail[1].statut", equalTo(409))
                .body("detail[1].route", equalTo("/habilitations/:id/jetons")).body("detail[2].statut", equalTo(403)).extract()
                .asString();
        assertThat(actes).doesNotContain("fictiville");

        int dernier = gestion().get("/actes?limite=1").then().extract().path("numero[0]");
        double inconnus = mesures.counter("particulier.admin.inconnus").count();
        comme("motdepasse").post("/habilitations/" + id + "/activer").then().statusCode(401);
        gestion().get("/habilitations?zone=1").then().statusCode(422);
        assertThat(mesures.counter("particulier.admin.inconnus").count()).isEqualTo(inconnus + 1);
        gestion().get("/actes?limite=1").then().body("numero[0]", equalTo(dernier));
    }

    @ParameterizedTest
    @CsvSource({"/habilitations", "/jetons", "/cles", "/actes", "/niveaux", "/cles/rotation"})
    void adminAddress_onThePublicPort_isUnknownThere(String adresse) {
        RestAssured.given().header("Authorization", "Bearer " + OperateursFictifs.GESTION).get(adresse).then().statusCode(404)
                .body("error", notNullValue());
        RestAssured.given().header("Authorization", "Bearer " + OperateursFictifs.GESTION).post(adresse).then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/introspect", "/v3/dss/quotient_familial/identite", "/q/health", "/", "/open-api.yml"})
    void publicAddress_onTheAdminPort_isUnknownThere(String adresse) {
        RestAssured.given().port(listener.port()).get(adresse).then().statusCode(404).header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff").header("X-Request-ID", notNullValue());
        gestion().get(adresse).then().statusCode(404);
    }

    @Test
    void body_thatIsNoObjectOrTooLongOrOfAnotherType_isRefused() {
        for (String corps : List.of("[]", "{", "{\"siret\":1,\"siret\":2}", "{} {}", "null")) {
            gestion().body(corps).post("/habilitations").then().statusCode(400).body(startsWith("{\"erreurs\""));
        }
        gestion().contentType(ContentType.TEXT).body("{}").post("/habilitations").then().statusCode(415);
        gestion().body("{\"finalite\":\"" + "x".repeat(70_000) + "\"}").post("/habilitations").then().statusCode(413);
        gestion().delete("/habilitations").then().statusCode(405);
        gestion().get("/habilitations/pas-un-uuid").then().statusCode(404);
        gestion().get("/habilitations/" + UUID.randomUUID()).then().statusCode(404);
        gestion().post("/habilitations/" + UUID.randomUUID() + "/activer").then().statusCode(404);
        gestion().get("/habilitations?etat=OUVERTE&limite=0&zone=1").then().statusCode(422)
                .body("erreurs.membre", containsInAnyOrder("etat", "limite", "zone"));
    }

    @Test
    void list_isFilteredAndPaged() {
        String siret = "13002526500013";
        String brouillon = creer(Fiches.complete("cnaf_enfants"));
        assertThat(gestion().get("/habilitations?limite=1000&etat=BROUILLON&siret=" + siret).then().statusCode(200).extract()
                .<List<String>>path("id")).contains(brouillon);
        assertThat(gestion().get("/habilitations?limite=1").then().extract().<List<String>>path("id")).hasSize(1);
        assertThat(new JsonArray(gestion().get("/habilitations?siret=00000000000000").asString())).isEmpty();
    }
}
