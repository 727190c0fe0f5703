package fr.apiparticulier.suite.canari;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.apiparticulier.suite.lancement.Suite;

/** The desk and the operators: whom they name is to be reached, and stands with the habilitation alone. */
final class Bureaux {

    /** Whom a habilitation names. */
    static final List<String> CONTACTS = List.of("Serin Ducontact", "serin.ducontact@fictiville.invalid", "0199007654");
    /** Who applied, and what else is said of people: nobody asked for it. */
    static final List<String> DEMANDEURS = List.of("Mésange Lademandeuse", "mesange@lademandeuse.invalid", "0199007655");

    private static final String SIRET = "13002526500013";

    private final Suite suite;

    Bureaux(Suite suite) {
        this.suite = suite;
    }

    void annoncer() {
        String demande = demande();
        dire("v1", v1("validate", demande, SIRET)).statusCode(200);
        dire("v1", v1("team_member_update", demande, SIRET)).statusCode(200);
        dire("v2", v2("approve", demande)).statusCode(200);
        dire("v2", v2("revoke", demande)).statusCode(200);
        dire("v2", v2(DEMANDEURS.get(0), demande)).statusCode(200);
        dire("v1", v1("validate", demande(), DEMANDEURS.get(0))).statusCode(422);
        dire("v1", v1("validate", '"' + DEMANDEURS.get(0) + '"', SIRET)).statusCode(422);
        dire("v1", "{\"event\": \"" + DEMANDEURS.get(0)).statusCode(422);
        dire("v1", v1("validate", demande, SIRET), "sha256=" + DEMANDEURS.get(0)).statusCode(401);
    }

    private static String demande() {
        return Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 20);
    }

    private ValidatableResponse dire(String version, String corps) {
        return dire(version, corps, "sha256=" + HexFormat.of().formatHex(hmac(corps)));
    }

    private ValidatableResponse dire(String version, String corps, String signature) {
        return RestAssured.given().header("Content-Type", "application/json").header("X-Hub-Signature-256", signature)
                .body(corps.getBytes(StandardCharsets.UTF_8)).post(suite.url() + "/datapass/" + version + "/webhook").then();
    }

    private static byte[] hmac(String corps) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Voliere.SECRET_DATAPASS.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(corps.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HMAC-SHA-256", e);
        }
    }

    private static String v1(String mot, String demande, String siret) {
        return """
                {"event": "%s", "model_type": "Pass", "fired_at": %d, "data": {"pass": {"id": %s, "intitule": "Cantine",
                 "description": "Calculer un tarif", "siret": "%s", "status": "validated", "scopes": {"cnaf_enfants": true},
                 "events": [{"comment": "%s", "user": {"email": "%s"}}], "team_members": [%s, %s, %s, %s, %s]}}}
                """.formatted(mot, Instant.now().getEpochSecond(), demande, siret, DEMANDEURS.get(0), DEMANDEURS.get(1),
                personne("responsable_traitement", CONTACTS), personne("delegue_protection_donnees", CONTACTS),
                personne("responsable_technique", CONTACTS), personne("contact_metier", CONTACTS),
                personne("demandeur", DEMANDEURS));
    }

    private static String personne(String type, List<String> qui) {
        String[] noms = qui.get(0).split(" ");
        return """
                {"type": "%s", "given_name": "%s", "family_name": "%s", "email": "%s", "phone_number": "%s"}"""
                .formatted(type, noms[0], noms[1], qui.get(1), qui.get(2));
    }

    private static String v2(String mot, String demande) {
        return """
                {"event": "%s", "model_id": %s, "model_type": "authorization_request/api_particulier", "fired_at": %d,
                 "data": {"state": "validated", "public_id": "%s", "applicant": {"id": 1, "email": "%s", "given_name": "%s"},
                  "organization": {"id": 2, "siret": "%s"}, "data": {"intitule": "Bourse", "description": "Attribuer",
                  "scopes": ["cnous_email"], "modalities": ["params"], "contact_technique_given_name": "Serin",
                  "contact_technique_family_name": "Ducontact", "contact_technique_email": "%s",
                  "contact_technique_phone_number": "%s"}}}
                """.formatted(mot, demande, Instant.now().getEpochSecond(), UUID.randomUUID(), DEMANDEURS.get(1),
                DEMANDEURS.get(0), SIRET, CONTACTS.get(1), CONTACTS.get(2));
    }

    void gerer() throws Exception {
        String id = gestion().body(fiche("")).post(adresse("/habilitations")).then().statusCode(201).extract().path("id");
        gestion().body(fiche("\"version\": 0,")).put(adresse("/habilitations/" + id)).then().statusCode(200);
        gestion().post(adresse("/habilitations/" + id + "/activer"));
        String intrus = DEMANDEURS.get(0);
        gestion().body(fiche("\"" + intrus + "\": \"" + intrus + "\",")).post(adresse("/habilitations")).then().statusCode(422);
        gestion().body(fiche("").replace(SIRET, intrus)).post(adresse("/habilitations")).then().statusCode(422);
        gestion().body("{\"siret\": " + intrus).post(adresse("/habilitations"));
        gestion().get(adresse("/habilitations?siret=" + intrus));
        gestion().get(adresse("/" + intrus));
        gestion().body("{\"" + intrus + "\": \"" + intrus + "\"}").post(adresse("/cles/" + intrus + "/retrait"));
        RestAssured.given().header("Authorization", "Bearer " + intrus).get(adresse("/habilitations")).then().statusCode(401);
    }

    private String adresse(String chemin) {
        return suite.administration() + chemin;
    }

    private RequestSpecification gestion() throws Exception {
        return RestAssured.given().contentType("application/json").header("Authorization",
                "Bearer " + Files.readString(suite.secretAdministration()).strip());
    }

    private static String fiche(String debut) {
        String contact = "{\"nom\": \"%s\", \"courriel\": \"%s\", \"telephone\": \"%s\"}".formatted(CONTACTS.toArray());
        return """
                {%1$s "siret": "%2$s", "intitule": "Cantine de Fictiville", "finalite": "Calculer un tarif",
                 "fondement_juridique": "Délibération", "deliberation": "2026-04-12, n° 7", "responsable_traitement": %3$s,
                 "delegue_protection_donnees": %3$s, "contact_technique": %3$s, "contact_metier": %3$s,
                 "scopes": ["cnous_email"], "modalites": ["identite"]}
                """.formatted(debut, SIRET, contact);
    }
}
