package fr.apiparticulier.gateway.datapass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.apiparticulier.gateway.test.OperateursFictifs;

/** What a desk would tell, in both versions, about an application of a commune that does not exist. */
final class Annonces {

    static final String SIRET = "13002526500013";

    private Annonces() {
    }

    static String signature(String secret, String corps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(corps.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ValidatableResponse dire(String version, JsonObject evenement) {
        return dire(version, evenement.encode(), signature(OperateursFictifs.DATAPASS, evenement.encode()));
    }

    static ValidatableResponse dire(String version, String corps, String signature) {
        return RestAssured.given().header("Content-Type", "application/json").header("X-Hub-Signature-256", signature)
                .body(corps.getBytes(StandardCharsets.UTF_8)).post("/datapass/" + version + "/webhook").then();
    }

    /** @return a number nobody used yet */
    static long demande() {
        return UUID.randomUUID().getMostSignificantBits() >>> 20;
    }

    static JsonObject v1(String mot, long demande, Instant instant, String... scopes) {
        JsonObject droits = new JsonObject().put("cnaf_adresse", false);
        List.of(scopes).forEach(scope -> droits.put(scope, true));
        return new JsonObject().put("event", mot).put("model_type", "Pass").put("fired_at", instant.getEpochSecond())
                .put("data", new JsonObject().put("pass", new JsonObject().put("id", demande)
                        .put("intitule", "Cantine de Fictiville").put("description", "Calculer un tarif").put("siret", SIRET)
                        .put("status", "validated").put("scopes", droits).put("events", new JsonArray())
                        .put("team_members", new JsonArray().add(personne("responsable_traitement"))
                                .add(personne("delegue_protection_donnees")).add(personne("responsable_technique"))
                                .add(personne("contact_metier")).add(personne("demandeur")))));
    }

    private static JsonObject personne(String type) {
        return new JsonObject().put("type", type).put("given_name", "Test").put("family_name", "FICTIF")
                .put("email", type + "@fictiville.invalid").put("phone_number", "0100000000");
    }

    static JsonObject v2(String mot, long demande, Instant instant, String... scopes) {
        return new JsonObject().put("event", mot).put("model_id", demande)
                .put("model_type", "authorization_request/api_particulier").put("fired_at", instant.getEpochSecond())
                .put("data", new JsonObject().put("state", "validated").put("public_id", UUID.randomUUID().toString())
                        .put("applicant", new JsonObject().put("id", 1).put("email", "agent@fictiville.invalid"))
                        .put("organization", new JsonObject().put("id", 2).put("siret", SIRET))
                        .put("data", new JsonObject().put("intitule", "Bourse de Fictiville").put("description", "Attribuer")
                                .put("scopes", new JsonArray(List.of(scopes)))
                                .put("modalities", new JsonArray().add("params").add("france_connect"))
                                .put("contact_technique_given_name", "Test").put("contact_technique_family_name", "FICTIF")
                                .put("contact_technique_email", "technique@fictiville.invalid")
                                .put("contact_technique_phone_number", "")));
    }
}
