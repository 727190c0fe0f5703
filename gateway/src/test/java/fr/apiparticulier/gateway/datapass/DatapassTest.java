package fr.apiparticulier.gateway.datapass;

import static fr.apiparticulier.gateway.datapass.Annonces.demande;
import static fr.apiparticulier.gateway.datapass.Annonces.dire;
import static fr.apiparticulier.gateway.datapass.Annonces.signature;
import static fr.apiparticulier.gateway.datapass.Annonces.v1;
import static fr.apiparticulier.gateway.datapass.Annonces.v2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.admin.Adresse;
import fr.apiparticulier.gateway.delivrance.Fiches;
import fr.apiparticulier.gateway.test.OperateursFictifs;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The desk's webhooks over HTTP, and what became of them by the operators' listener. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class DatapassTest {

    /** A gateway that no desk speaks to. */
    private record SansSecret(Optional<List<URI>> secret, Duration fenetre, Duration retrait) implements DatapassConfig {
    }

    @Inject
    Adresse admin;

    @Inject
    MeterRegistry mesures;

    @Inject
    Pool pool;

    private RequestSpecification gestion() {
        return RestAssured.given().port(admin.port()).header("Authorization", "Bearer " + OperateursFictifs.GESTION)
                .contentType("application/json");
    }

    private String habilitation(String jti) {
        return gestion().get("/jetons?limite=1000").then().extract().path("find { it.jti == '" + jti + "' }.habilitation");
    }

    private JsonObject fiche(String id) {
        return new JsonObject(gestion().get("/habilitations/" + id).then().statusCode(200).extract().asString());
    }

    /** What an operator does with what the desk did not say. */
    private void completer(String id) {
        JsonObject fiche = Fiches.complete().mergeIn(fiche(id));
        List.of("id", "etat", "creee_le", "modifiee_le").forEach(fiche::remove);
        gestion().body(fiche.encode()).put("/habilitations/" + id).then().statusCode(200);
    }

    private void activer(String id) {
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(200).body("etat", equalTo("ACTIVE"));
    }

    /** @return a habilitation that was granted, completed and made active */
    private String accordee(long demande, Instant instant) {
        String id = habilitation(
                dire("v1", v1("validate", demande, instant, "cnaf_enfants")).statusCode(200).extract().path("token_id"));
        completer(id);
        activer(id);
        return id;
    }

    private ValidatableResponse etat(String id, String etat) {
        return gestion().get("/habilitations/" + id).then().body("etat", equalTo(etat));
    }

    @Test
    void approval_makesAHabilitation_whoseTokenIsCollectedOnce_andWorks() {
        String jti = dire("v2", v2("approve", demande(), Instant.now(), "cnous_email", "cnous_statut_boursier")).statusCode(200)
                .body("size()", equalTo(1)).extract().path("token_id");
        gestion().get("/habilitations/" + habilitation(jti)).then().statusCode(200).body("etat", equalTo("BROUILLON"))
                .body("siret", equalTo(Annonces.SIRET)).body("finalite", equalTo("Attribuer"))
                .body("modalites", equalTo(List.of("france_connect", "identite", "identifiant", "ine")))
                .body("contact_technique.courriel", equalTo("technique@fictiville.invalid"));
        completer(habilitation(jti));
        activer(habilitation(jti));

        String jeton = gestion().post("/jetons/" + jti + "/remise").then().statusCode(200).body("jti", equalTo(jti)).extract()
                .path("jeton");
        RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").then().statusCode(200)
                .body("scopes", equalTo(List.of("cnous_email", "cnous_statut_boursier")));
        gestion().post("/jetons/" + jti + "/remise").then().statusCode(409);
        gestion().get("/actes?habilitation=" + habilitation(jti)).then()
                .body("acte", equalTo(List.of("demande.refuser", "jeton.remettre", "habilitation.activer",
                        "habilitation.modifier", "jeton.promettre", "habilitation.creer")))
                .body("auteur", equalTo(List.of("agent-fictif", "agent-fictif", "agent-fictif", "agent-fictif", "datapass",
                        "datapass")));
    }

    @Test
    void token_isHandedOver_onlyOnceItsHabilitationIsActiveAndSaysAllThatTheLawNeeds() {
        String jti = dire("v2", v2("approve", demande(), Instant.now(), "cnous_email")).statusCode(200).extract()
                .path("token_id");
        String id = habilitation(jti);
        String remise = "/jetons/" + jti + "/remise";
        gestion().post(remise).then().statusCode(409).body("erreurs.membre", containsInAnyOrder("etat", "fondement_juridique",
                "responsable_traitement", "delegue_protection_donnees", "contact_metier"));
        completer(id);
        gestion().post(remise).then().statusCode(409).body("erreurs.membre", equalTo(List.of("etat")));
        activer(id);
        gestion().post("/habilitations/" + id + "/suspendre").then().statusCode(200);
        gestion().post(remise).then().statusCode(409).body("erreurs.membre", equalTo(List.of("etat")));
        activer(id);
        // As if somebody had written to the database: a state alone issues nothing.
        pool.preparedQuery("update habilitation set contact_metier = null where id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)));
        gestion().post(remise).then().statusCode(422).body("erreurs.membre", equalTo(List.of("contact_metier")));
        completer(id);
        gestion().post(remise).then().statusCode(200).body("jeton", notNullValue());
    }

    @Test
    void approval_thatSaysWhatIsMissing_isActiveAtOnce() {
        long demande = demande();
        Instant instant = Instant.now();
        JsonObject evenement = v2("approve", demande, instant, "cnaf_enfants");
        JsonObject saisie = evenement.getJsonObject("data").getJsonObject("data").put("cadre_juridique_nature", "CRPA");
        List.of("responsable_traitement", "delegue_protection_donnees", "contact_metier")
                .forEach(nom -> saisie.put(nom + "_given_name", "Test").put(nom + "_family_name", "FICTIF").put(nom + "_email",
                        nom + "@fictiville.invalid"));
        String jti = dire("v2", evenement).statusCode(200).extract().path("token_id");
        etat(habilitation(jti), "ACTIVE");
        gestion().post("/jetons/" + jti + "/remise").then().statusCode(200);
    }

    @Test
    void approval_thatLeavesAnActiveOneWithoutItsBasis_suspendsIt_andItsTokensServeAgainOnceItIsSaid() {
        long demande = demande();
        Instant instant = Instant.now();
        String jti = dire("v1", v1("validate", demande, instant.minusSeconds(20), "cnaf_enfants")).statusCode(200).extract()
                .path("token_id");
        String id = habilitation(jti);
        completer(id);
        activer(id);
        String jeton = gestion().post("/jetons/" + jti + "/remise").then().statusCode(200).extract().path("jeton");
        RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").then().statusCode(200);

        JsonObject evenement = v2("approve", demande, instant, "cnaf_enfants");
        evenement.getJsonObject("data").getJsonObject("data").put("cadre_juridique_nature",
                "Délibération du conseil municipal");
        dire("v2", evenement).statusCode(200).body("token_id", notNullValue());
        etat(id, "SUSPENDUE").body("retiree_le", nullValue());
        RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").then().statusCode(401);
        gestion().get("/actes?habilitation=" + id).then().body("acte[1]", equalTo("habilitation.suspendre"))
                .body("auteur[1]", equalTo("datapass"));

        JsonObject fiche = fiche(id);
        List.of("id", "etat", "creee_le", "modifiee_le").forEach(fiche::remove);
        gestion().body(fiche.put("deliberation", "2026-17 du 3 mars 2026").encode()).put("/habilitations/" + id).then()
                .statusCode(200);
        activer(id);
        RestAssured.given().header("X-Api-Key", jeton).get("/api/introspect").then().statusCode(200);
    }

    @Test
    void event_takenAlready_isAnsweredAsBefore_andActsNoMore() {
        JsonObject evenement = v1("validate", demande(), Instant.now(), "cnaf_enfants");
        String jti = dire("v1", evenement).statusCode(200).extract().path("token_id");
        dire("v1", evenement).statusCode(200).body("token_id", equalTo(jti));
        dire("v1", evenement.copy().put("model_type", "enrollment")).statusCode(200).body("token_id", equalTo(jti));
        gestion().get("/jetons?habilitation=" + habilitation(jti)).then().body("size()", equalTo(1));
    }

    @Test
    void event_ofBothVersions_isAboutTheSameApplication_andAnOlderOneChangesNothingBack() {
        long demande = demande();
        Instant instant = Instant.now();
        String premier = dire("v1", v1("validate", demande, instant.minusSeconds(20), "cnaf_enfants")).extract()
                .path("token_id");
        String second = dire("v2", v2("approve", demande, instant, "cnous_email")).extract().path("token_id");
        assertThat(habilitation(second)).isEqualTo(habilitation(premier));

        dire("v1", v1("validate", demande, instant.minusSeconds(10), "cnaf_enfants")).statusCode(200)
                .body("size()", equalTo(0));
        gestion().get("/habilitations/" + habilitation(premier)).then().body("scopes", equalTo(List.of("cnous_email")))
                .body("intitule", equalTo("Bourse de Fictiville"));
    }

    @Test
    void decision_thatComesLate_isNotLostBehindAChangeOfContact() {
        long demande = demande();
        Instant instant = Instant.now();
        dire("v1", v1("team_member_update", demande, instant.minusSeconds(10), "cnaf_enfants")).statusCode(200);
        String id = accordee(demande, instant.minusSeconds(20));
        dire("v1", v1("team_member_update", demande, instant, "cnaf_enfants")).statusCode(200);
        dire("v2", v2("revoke", demande, instant.minusSeconds(15), "cnaf_enfants")).statusCode(200);
        etat(id, "SUSPENDUE");
        dire("v1", v1("validate", demande, instant.minusSeconds(18), "cnaf_enfants")).statusCode(200).body("size()",
                equalTo(0));
        etat(id, "SUSPENDUE");
    }

    @Test
    void revocation_ofTheSecondOfAnApproval_winsInWhicheverOrderTheyCome() {
        Instant instant = Instant.now();
        long premiere = demande();
        String id = accordee(premiere, instant);
        dire("v2", v2("revoke", premiere, instant, "cnaf_enfants")).statusCode(200);
        etat(id, "SUSPENDUE");

        long seconde = demande();
        String autre = accordee(seconde, instant.minusSeconds(20));
        dire("v2", v2("revoke", seconde, instant, "cnaf_enfants")).statusCode(200);
        dire("v1", v1("validate", seconde, instant, "cnaf_enfants")).statusCode(200).body("size()", equalTo(0));
        etat(autre, "SUSPENDUE");
        dire("v1", v1("validate", seconde, instant.plusSeconds(1), "cnaf_enfants")).statusCode(200)
                .body("token_id", notNullValue());
        etat(autre, "ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void revocation_ofWhatIsNotActive_leavesAnAct_andIsLiftedByTheDeskAlone(boolean brouillon) {
        long demande = demande();
        Instant instant = Instant.now();
        String etat = brouillon ? "BROUILLON" : "SUSPENDUE";
        String id;
        if (brouillon) {
            id = gestion().body(Fiches.complete("cnaf_enfants").put("reference", Long.toString(demande)).encode())
                    .post("/habilitations").then().statusCode(201).extract().path("id");
        } else {
            id = accordee(demande, instant.minusSeconds(20));
            gestion().post("/habilitations/" + id + "/suspendre").then().statusCode(200);
        }
        dire("v2", v2("revoke", demande, instant.minusSeconds(10), "cnaf_enfants")).statusCode(200);
        etat(id, etat).body("retiree_le", notNullValue());
        gestion().get("/actes?habilitation=" + id).then().body("acte[0]", equalTo("habilitation.retirer"))
                .body("auteur[0]", equalTo("datapass")).body("detail[0].etat", equalTo(etat));

        gestion().post("/habilitations/" + id + "/activer").then().statusCode(409).body("erreurs.membre",
                equalTo(List.of("etat")));
        dire("v1", v1("validate", demande, instant.minusSeconds(15), "cnaf_enfants")).statusCode(200).body("size()",
                equalTo(0));
        gestion().post("/habilitations/" + id + "/activer").then().statusCode(409);
        // Later than the operator's suspension, by whichever clock.
        dire("v1", v1("validate", demande, instant.plusSeconds(60), "cnaf_enfants")).statusCode(200)
                .body("token_id", notNullValue());
        etat(id, "ACTIVE").body("retiree_le", nullValue());
    }

    /** Said again after our database was away, say: the desk knew nothing of the suspension when it decided. */
    @Test
    void approval_thatComesLate_liftsNoYoungerSuspensionOfAnOperators_andALaterOneDoes() {
        long demande = demande();
        Instant instant = Instant.now();
        String id = accordee(demande, instant.minusSeconds(30));
        gestion().post("/habilitations/" + id + "/suspendre").then().statusCode(200);
        dire("v1", v1("validate", demande, instant.minusSeconds(10), "cnaf_enfants", "cnous_email")).statusCode(200)
                .body("token_id", notNullValue());
        etat(id, "SUSPENDUE").body("scopes", equalTo(List.of("cnaf_enfants", "cnous_email")));

        dire("v2", v2("revoke", demande, instant.minusSeconds(8), "cnaf_enfants")).statusCode(200);
        dire("v1", v1("validate", demande, instant.minusSeconds(5), "cnaf_enfants")).statusCode(200);
        etat(id, "SUSPENDUE").body("retiree_le", nullValue());
        dire("v1", v1("validate", demande, instant.plusSeconds(60), "cnaf_enfants")).statusCode(200);
        etat(id, "ACTIVE");
    }

    @Test
    void people_thatChange_changeNothingElse_andARevocationSuspends() {
        long demande = demande();
        Instant instant = Instant.now();
        String id = accordee(demande, instant.minusSeconds(20));
        JsonObject equipe = v1("team_member_update", demande, instant.minusSeconds(10), "cnaf_enfants", "cnous_email");
        equipe.getJsonObject("data").getJsonObject("pass").getJsonArray("team_members").getJsonObject(3).put("email",
                "autre@fictiville.invalid");
        dire("v1", equipe).statusCode(200).body("size()", equalTo(0));
        gestion().get("/habilitations/" + id).then()
                .body("contact_metier.courriel", equalTo("autre@fictiville.invalid"))
                .body("scopes", equalTo(List.of("cnaf_enfants")));
        dire("v2", v2("revoke", demande, instant, "cnaf_enfants")).statusCode(200);
        etat(id, "SUSPENDUE");
    }

    @Test
    void whatAnOperatorWrote_andTheDeskDoesNotSpeakOf_stays() {
        long demande = demande();
        Instant instant = Instant.now();
        String id = habilitation(
                dire("v1", v1("validate", demande, instant.minusSeconds(20), "cnaf_enfants")).extract().path("token_id"));
        JsonObject fiche = fiche(id);
        assertThat(fiche.containsKey("fondement_juridique")).isFalse();
        List.of("id", "etat", "creee_le", "modifiee_le").forEach(fiche::remove);
        fiche.put("fondement_juridique", "CRPA, article L114-8").put("modalites", new JsonArray().add("france_connect"));
        gestion().body(fiche.encode()).put("/habilitations/" + id).then().statusCode(200);

        dire("v1", v1("validate", demande, instant, "cnaf_enfants", "cnous_email")).statusCode(200);
        etat(id, "ACTIVE").body("fondement_juridique", equalTo("CRPA, article L114-8"))
                .body("modalites", equalTo(List.of("france_connect")))
                .body("scopes", equalTo(List.of("cnaf_enfants", "cnous_email")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "created", "update", "updated", "submit", "send_application", "request_changes",
            "review_application", "refuse", "refuse_application", "notify", "quelque_chose"})
    void event_thatDecidesNothing_isTakenAndChangesNothing(String mot) {
        long demande = demande();
        dire("v1", v1(mot, demande, Instant.now(), "cnaf_enfants")).statusCode(200).body("size()", equalTo(0));
        assertThat(gestion().get("/habilitations?limite=1000").then().extract().<List<String>>path("reference"))
                .doesNotContain(Long.toString(demande));
    }

    @Test
    void signature_missingOrOfAnotherBodyOrSecret_isRefused_beforeAnythingIsRead() {
        String corps = v1("validate", demande(), Instant.now(), "cnaf_enfants").encode();
        for (String signature : List.of("", "sha256=", "sha256=zz", "sha1=00",
                signature(OperateursFictifs.DATAPASS, corps + " "), signature(OperateursFictifs.GESTION, corps))) {
            dire("v1", corps, signature).statusCode(401).body("size()", equalTo(0));
        }
        dire("v1", "pas du JSON", "sha256=00").statusCode(401);
        dire("v1", corps, signature(OperateursFictifs.DATAPASS_SUIVANT, corps)).statusCode(200)
                .body("token_id", notNullValue()).header("Cache-Control", "no-store");
    }

    @Test
    void event_thatIsRefused_leavesAnAct_butNotThatOfAStranger() {
        long demande = demande();
        JsonObject faux = v1("validate", demande, Instant.now(), "dgfip_inconnu");
        dire("v1", faux).statusCode(422);
        Map<String, Object> acte = gestion().get("/actes?limite=1").then().body("acte[0]", equalTo("evenement.refuser"))
                .body("auteur[0]", equalTo("datapass")).extract().path("detail[0]");
        assertThat(acte).containsEntry("reference", Long.toString(demande)).containsEntry("version", "v1")
                .containsEntry("membres", List.of("scopes[0]"));

        int dernier = gestion().get("/actes?limite=1").then().extract().path("numero[0]");
        double inconnus = mesures.counter("particulier.datapass.inconnus").count();
        dire("v1", faux.encode(), "sha256=00").statusCode(401);
        assertThat(mesures.counter("particulier.datapass.inconnus").count()).isEqualTo(inconnus + 1);
        gestion().get("/actes?limite=1").then().body("numero[0]", equalTo(dernier));
    }

    @Test
    void event_thatIsWrong_isRefused() {
        Instant maintenant = Instant.now();
        JsonObject autreHeure = v1("validate", demande(), maintenant, "cnaf_enfants").put("fired_at", Long.MAX_VALUE);
        JsonObject autreSiret = v1("validate", demande(), maintenant, "cnaf_enfants");
        autreSiret.getJsonObject("data").getJsonObject("pass").put("siret", "13002526500014");
        JsonObject autreType = v2("approve", demande(), maintenant, "cnous_email");
        autreType.getJsonObject("data").put("data", "texte");
        for (JsonObject wrong : List.of(autreSiret, autreHeure, v1("validate", demande(), maintenant, "dgfip_inconnu"),
                v1("validate", demande(), maintenant), v1("validate", demande(), maintenant.plusSeconds(3_600), "cnaf_enfants"),
                v1("validate", demande(), maintenant.minusSeconds(8 * 86_400), "cnaf_enfants"),
                new JsonObject().put("fired_at", maintenant.getEpochSecond()))) {
            dire("v1", wrong).statusCode(422).body("size()", equalTo(0));
        }
        dire("v2", autreType).statusCode(422);
        dire("v1", "[]", signature(OperateursFictifs.DATAPASS, "[]")).statusCode(422);
        RestAssured.given().header("Content-Type", "text/plain")
                .header("X-Hub-Signature-256", signature(OperateursFictifs.DATAPASS, "{}")).body("{}")
                .post("/datapass/v1/webhook").then().statusCode(415);
    }

    @Test
    void address_isThereForPostAlone_andWithASecretAlone() {
        RestAssured.get("/datapass/v1/webhook").then().statusCode(404).body("error", notNullValue());
        RestAssured.given().body("{}").post("/datapass/v3/webhook").then().statusCode(404);
        Vertx vertx = Vertx.vertx();
        try {
            Router router = Router.router(vertx);
            new Webhook(new SansSecret(Optional.empty(), Duration.ZERO, Duration.ZERO), null, new SimpleMeterRegistry(),
                    Clock.systemUTC()).ouvrir(router);
            assertThat(router.getRoutes()).isEmpty();
        } finally {
            vertx.close();
        }
    }
}
