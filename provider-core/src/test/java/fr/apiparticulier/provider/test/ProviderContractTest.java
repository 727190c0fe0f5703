package fr.apiparticulier.provider.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.FormatImport;

/**
 * What every provider promises whatever its domain: it serves the gateway and nobody else, and an import is all or nothing.
 * Each provider's suite extends it.
 */
public abstract class ProviderContractTest {

    @Inject
    MeterRegistry meters;

    @Inject
    Config config;

    @Inject
    Fiches<?> fiches;

    /** Everything this provider serves; each is called without a question, so that only the door is tested. */
    protected abstract String[] routes();

    protected abstract String audience();

    /** One YAML document: a record that is wrong in its member {@link #membreFaux}, where {@code CANARI} is the wrong value. */
    protected abstract String ficheFausse();

    protected abstract String membreFaux();

    protected String enTete() {
        return "registre: " + audience() + "\nversion: 1\nfictif: true\n---\n";
    }

    /** A whole file: nobody, on purpose. */
    protected String fichierDePersonne() {
        return "registre: " + audience() + "\nversion: 1\nfictif: true\nenregistrements: 0\n";
    }

    @Test
    void question_withoutToken_isRefused() {
        for (String route : routes()) {
            RestAssured.given().contentType(ContentType.JSON).body("{}").post(route).then().statusCode(401);
        }
    }

    @Test
    void question_withTokenOfAnotherKey_isRefused() {
        for (String route : routes()) {
            Appelant.INCONNU.appelle(audience()).body("{}").post(route).then().statusCode(401);
        }
    }

    @Test
    void question_withTokenForAnotherProvider_isRefused() {
        for (String route : routes()) {
            Appelant.PASSERELLE.appelle("provider-autre").body("{}").post(route).then().statusCode(401);
        }
    }

    @Test
    void question_withTokenExpired_isRefused() {
        String expire = Appelant.PASSERELLE.jeton(audience(), InternalToken.ROLE_ASK, Duration.ofSeconds(-60));
        for (String route : routes()) {
            RestAssured.given().contentType(ContentType.JSON).auth().oauth2(expire).body("{}").post(route).then()
                    .statusCode(401);
        }
    }

    @Test
    void question_withTokenIssuedLongAgo_isRefusedWhateverItsEnd() {
        String garde = Appelant.PASSERELLE.jeton(audience(), InternalToken.ROLE_ASK,
                Instant.now().minus(Duration.ofMinutes(10)), Duration.ofHours(1));
        for (String route : routes()) {
            RestAssured.given().contentType(ContentType.JSON).auth().oauth2(garde).body("{}").post(route).then()
                    .statusCode(401);
        }
    }

    @Test
    void question_withTokenOfAnOperator_isRefused() {
        String operateur = Appelant.PASSERELLE.jeton(audience(), InternalToken.ROLE_IMPORT, InternalToken.LIFETIME);
        for (String route : routes()) {
            RestAssured.given().contentType(ContentType.JSON).auth().oauth2(operateur).body("{}").post(route).then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "", "[]", "0", "{", "{\"identite\": null, \"ine\": null, \"identifiant\": null}",
            "{\"identite\": {\"prenoms\": [null]}, \"ine\": [], \"identifiant\": {}}"})
    void question_thatAsksNothing_isRefused(String corps) {
        for (String route : routes()) {
            Appelant.PASSERELLE.appelle(audience()).body(corps).post(route).then().statusCode(400);
        }
    }

    /** Fixed when the provider is built: what docs/tls.md promises without a word of the operator. */
    @Test
    void caller_overTls_mustShowACertificate() {
        assertThat(config.getValue("quarkus.http.ssl.client-auth", String.class)).isEqualTo("required");
    }

    @Test
    void registre_withTokenOfTheGateway_isNotReplaced() {
        RestAssured.given().contentType("application/x-ndjson").body(new byte[0])
                .auth().oauth2(Appelant.PASSERELLE.jeton(audience(), InternalToken.ROLE_ASK, InternalToken.LIFETIME))
                .put("/registre").then().statusCode(403);
    }

    @Test
    void word_thatIsNoMethod_isCountedWithAllSuch() {
        for (int i = 0; i < 3; i++) {
            RestAssured.given().request("FICTIVE", "/ping").then().statusCode(greaterThan(399));
        }
        assertThat(meters.getMeters()).flatExtracting(meter -> meter.getId().getTags()).extracting(Tag::getValue)
                .contains("OTHER").doesNotContain("FICTIVE");
    }

    @Test
    void ping_ofTheGateway_tellsHowMuchIsInService() {
        Appelant.PASSERELLE.appelle(audience()).get("/ping").then().statusCode(200).body("enregistrements", greaterThan(0));
    }

    @Test
    void import_withWrongRecords_reportsEachAndLeavesTheRegistry() {
        int avant = Appelant.PASSERELLE.appelle(audience()).get("/ping").then().extract().path("enregistrements");
        Appelant.PASSERELLE.importe(audience(), enTete() + ficheFausse() + "---\n" + ficheFausse()).statusCode(422)
                .body("importes", is(0)).body("erreurs", hasSize(2)).body("erreurs.enregistrement", hasItem(2))
                .body("erreurs.findAll { it.membre.contains('" + membreFaux() + "') || it.motif.contains('" + membreFaux()
                        + "') }", hasSize(2))
                .body(not(containsString("CANARI")));
        Appelant.PASSERELLE.appelle(audience()).get("/ping").then().body("enregistrements", equalTo(avant));
    }

    @Test
    void import_ofAnotherProvidersFile_isRefused() {
        Appelant.PASSERELLE.importe(audience(), "registre: provider-autre\nversion: 1\nfictif: true\n").statusCode(422)
                .body("erreurs.membre", everyItem(equalTo("registre")));
    }

    @Test
    void import_ofNoRecord_isRefusedUnlessTheHeaderSaysSo() {
        Appelant.PASSERELLE.importe(audience(), enTete()).statusCode(422).body("erreurs.motif",
                everyItem(containsString("enregistrements: 0")));
        Appelant.PASSERELLE.importe(audience(), fichierDePersonne()).statusCode(200).body("importes", is(0));
    }

    @Test
    void import_withoutMediaType_isRefused_andInAnotherCaseRead() throws IOException, InterruptedException {
        assertThat(importer(null)).isEqualTo(415);
        assertThat(importer("Application/YAML")).isEqualTo(200);
    }

    private int importer(String type) throws IOException, InterruptedException {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/registre"))
                .header("Authorization", "Bearer "
                        + Appelant.PASSERELLE.jeton(audience(), InternalToken.ROLE_IMPORT, InternalToken.LIFETIME))
                .PUT(BodyPublishers.ofString(fichierDePersonne()));
        if (type != null) {
            demande.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(demande.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void import_thatIsNotReadable_isRefusedWithoutBeingTold() {
        Appelant.PASSERELLE.importe(audience(), enTete() + "{ CANARI: [").statusCode(422).body(not(containsString("CANARI")));
    }

    /** docs/schemas says what the reader does: made of its classes, and of what it refuses to do without. */
    @Test
    void recordsOfAnImport_areOfThePublishedForm() throws IOException {
        Path racine = Path.of("..").toAbsolutePath().normalize();
        ObjectMapper lecteur = FormatImport.NDJSON.mapper();
        List<ObjectNode> exemples = personnes(racine);
        ObjectNode schema = FormeFiche.schema(fiches.forme(), audience() + " : un enregistrement d'un fichier d'import",
                MembresRequis.de(fiches.forme(), lecteur, exemples));
        FormeFiche.exigerPubliee(schema, audience());
        FormeFiche.exigerLisible(schema, exemples);
    }

    /** The fictional people of this provider, as the reader reads them. */
    private List<ObjectNode> personnes(Path racine) throws IOException {
        Path fichier = racine.resolve("suite/src/main/resources/personnes").resolve(audience() + ".yaml");
        List<ObjectNode> personnes = new ArrayList<>();
        try (MappingIterator<ObjectNode> documents = FormatImport.YAML.mapper().readerFor(ObjectNode.class)
                .readValues(Files.readAllBytes(fichier))) {
            documents.next();
            documents.forEachRemaining(personnes::add);
        }
        assertThat(personnes).hasSizeGreaterThan(5);
        return personnes;
    }
}
