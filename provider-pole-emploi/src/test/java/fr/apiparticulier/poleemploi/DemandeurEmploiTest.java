package fr.apiparticulier.poleemploi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderContractTest;
import fr.apiparticulier.provider.test.ProviderTestResource;

@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class DemandeurEmploiTest extends ProviderContractTest {

    private static final String AUDIENCE = "provider-pole-emploi";
    private static String demandeurs;

    @Inject
    DataSource base;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = DemandeurEmploiTest.class.getResourceAsStream("/demandeurs.yaml")) {
            demandeurs = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        Appelant.PASSERELLE.importe(AUDIENCE, demandeurs).statusCode(200).body("importes", is(5));
    }

    @Override
    protected String audience() {
        return AUDIENCE;
    }

    @Override
    protected String[] routes() {
        return new String[]{"/demandeur-emploi/situation", "/demandeur-emploi/paiements"};
    }

    @Override
    protected String ficheFausse() {
        return """
                identifiant: un
                certification: CANARI
                """;
    }

    @Override
    protected String membreFaux() {
        return "certification";
    }

    private static ValidatableResponse demander(String quoi, String identifiant) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/demandeur-emploi/" + quoi, """
                {"identifiant": "%s"}""".formatted(identifiant));
    }

    private static ValidatableResponse situation(String identifiant) {
        return demander("situation", identifiant);
    }

    @Test
    void situation_ofSeveralInscriptions_isTheLatest() {
        situation("Zoe-fictive-01").statusCode(200).body("inscription.debut", equalTo("2024-09-01"))
                .body("inscription.fin", nullValue()).body("inscription.categorie", equalTo("C7"));
    }

    @Test
    void situation_tellsThePersonAndNotTheIdentifier() {
        situation("Zoe-fictive-01").body("civilite", equalTo("MME")).body("nom", equalTo("FICTIVE"))
                .body("nomUsage", equalTo("IMAGINE")).body("prenom", equalTo("Marie-Apollin")).body("sexe", equalTo("F"))
                .body("naissance.annee", is(1987)).body("codeCertificationCnav", equalTo("VC"))
                .body(not(containsString("Zoe-fictive-01")));
    }

    @Test
    void situation_tellsEveryLineOfContactAndAddress_andNoBlankOne() {
        situation("Zoe-fictive-01").body("contact.telephone", equalTo("0199000001")).body("contact.telephone2", nullValue())
                .body("contact.email", equalTo("zoe@fictive.invalid")).body("adresse.codePostal", equalTo("08000"))
                .body("adresse.codeCommune", equalTo("08105")).body("adresse.localite", equalTo("08000 CHARLEVILLE-FICTIVE"))
                .body("adresse.ligneVoie", equalTo("1 RUE INVENTEE"))
                .body("adresse.ligneComplementDestinataire", equalTo("APPARTEMENT 0"))
                .body("adresse.ligneComplementAdresse", equalTo("BATIMENT Z"))
                .body("adresse.ligneComplementDistribution", equalTo("BP 0")).body("adresse.ligneNom", equalTo("IMAGINE"));
    }

    @Test
    void situation_thatHasEnded_isAnswered() {
        situation("paul").statusCode(200).body("inscription.debut", equalTo("2010-01-01"))
                .body("inscription.fin", equalTo("2010-06-30")).body("contact.telephone", nullValue())
                .body("adresse.localite", nullValue()).body("sexe", nullValue()).body("codeCertificationCnav", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "ancien", "  payee  ", "", " paul", "paul ", "Paul", "zoe-fictive-01"})
    void situation_withoutAnInscriptionServedUnderThatVeryIdentifier_isAbsent(String identifiant) {
        situation(identifiant).statusCode(404).body("error", equalTo("DEMANDEUR_ABSENT"));
    }

    @Test
    void identifiers_thatDifferByTheirCase_areTwoPeople() {
        situation("PAUL").statusCode(200).body("nom", equalTo("HOMONYME"));
    }

    @Test
    void paiements_areAnsweredOldestFirst_withAmountsThatAreNumbers() {
        String corps = demander("paiements", "Zoe-fictive-01").statusCode(200)
                .body("paiements.date", contains("2026-01-02", "2026-02-02")).extract().asString();
        assertThat(corps).contains("\"total\":1123.45", "\"allocations\":1100.05", "\"aides\":50.00", "\"autres\":23.40",
                "\"total\":345.10");
    }

    @Test
    void paiements_withoutASituation_areAnswered() {
        demander("paiements", "  payee  ").statusCode(200).body("paiements", hasSize(1))
                .body("paiements[0].allocations", is(0.01f));
        assertThat(demander("paiements", "ancien").statusCode(200).extract().asString()).contains("\"total\":-12.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "paul", "payee"})
    void paiements_ofNobodyOrNone_areAbsent(String identifiant) {
        demander("paiements", identifiant).statusCode(404).body("error", equalTo("DEMANDEUR_ABSENT"));
    }

    @Test
    void database_doesNotHoldTheIdentifier() throws SQLException {
        assertThat(compter("select count(*) from demandeur d where d.nom_usage = 'IMAGINE'")).isPositive();
        assertThat(compter("select count(*) from demandeur d where d::text ilike '%Zoe-fictive-01%'")).isZero();
        assertThat(compter("select count(distinct empreinte_identifiant) from demandeur")).isEqualTo(5);
    }

    private int compter(String sql) throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement requete = connexion.createStatement();
                ResultSet lignes = requete.executeQuery(sql)) {
            lignes.next();
            return lignes.getInt(1);
        }
    }

    @Test
    void import_withSharedIdentifiers_isRefusedByPositionAndLeavesTheRegistry() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete()
                + String.join("---\n", "identifiant: canari\n", "identifiant: autre\n",
                        "identifiant: canari\ncivilite: MME\n"))
                .statusCode(422).body("importes", is(0)).body("erreurs.enregistrement", contains(1, 3))
                .body(not(containsString("canari")));
        situation("paul").statusCode(200);
    }

    @Test
    void import_withAnIdentifierThatYamlTakesForANumber_isRefused() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + "identifiant: 0012\n").statusCode(422)
                .body("erreurs.membre", contains("identifiant")).body("erreurs.motif", contains(containsString("quotes")));
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + "identifiant: '0012'\n").statusCode(200);
    }

    @Test
    void import_ofNobody_emptiesTheRegistry() {
        Appelant.PASSERELLE.importe(AUDIENCE, fichierDePersonne()).statusCode(200)
                .body("importes", is(0));
        situation("paul").statusCode(404);
    }

    @Test
    void registry_replaced_answersFromTheNewFileAlone() {
        Appelant.PASSERELLE.importe(AUDIENCE, enTete() + """
                identifiant: paul
                civilite: M
                identite: {nomNaissance: NOUVEAU, prenoms: [Max], naissance: 1970-01-01}
                inscriptions: [{debut: 2026-01-01, categorie: 6}]
                """).statusCode(200);
        situation("paul").body("nom", equalTo("NOUVEAU")).body("inscription.categorie", equalTo("C6"));
        situation("PAUL").statusCode(404);
        demander("paiements", "Zoe-fictive-01").statusCode(404);
    }
}
