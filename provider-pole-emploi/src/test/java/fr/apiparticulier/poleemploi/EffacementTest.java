package fr.apiparticulier.poleemploi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** A registry that keeps no identifier forgets a person by it, and by name. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class EffacementTest {

    private static final String AUDIENCE = "provider-pole-emploi";
    private static final String ZOE = """
            "nomNaissance": "Fictive", "prenoms": ["Marie-Apolline-Zoé"], "naissance": "1987-06-05\"""";
    private static String demandeurs;

    @Inject
    DataSource base;

    private Effaceur effaceur;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = EffacementTest.class.getResourceAsStream("/demandeurs.yaml")) {
            demandeurs = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, demandeurs).statusCode(200).body("importes", is(5));
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static ValidatableResponse demander(String quoi, String identifiant) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/demandeur-emploi/" + quoi, "{\"identifiant\": \"" + identifiant + "\"}");
    }

    private void zoeEstOubliee() {
        demander("situation", "Zoe-fictive-01").statusCode(404);
        demander("paiements", "Zoe-fictive-01").statusCode(404);
        assertThat(effaceur.compte("demandeur where nom_naissance = 'FICTIVE'")).isZero();
        assertThat(effaceur.compte("paiement where demandeur not in (select id from demandeur)")).isZero();
        assertThat(effaceur.compte("inscription where demandeur not in (select id from demandeur)")).isZero();
    }

    @Test
    void person_erasedByIdentifier_staysAway_alsoUnderAnotherIdentifier() {
        effaceur.efface("\"identifiant\": \"Zoe-fictive-01\"").statusCode(200).body("retraits.table", hasItem("paiement"));
        zoeEstOubliee();
        Appelant.PASSERELLE.importe(AUDIENCE, demandeurs.replace("Zoe-fictive-01", "Zoe-fictive-02")).statusCode(200)
                .body("importes", is(4)).body("effaces", is(1));
        demander("situation", "Zoe-fictive-02").statusCode(404);
        zoeEstOubliee();
    }

    @Test
    void person_erasedByName_staysAway_alsoWhenTheFileHasPaymentsAlone() {
        effaceur.efface(ZOE).statusCode(200);
        zoeEstOubliee();
        Appelant.PASSERELLE
                .ndjson(AUDIENCE, "POST",
                        """
                                {"registre": "provider-pole-emploi", "version": 1, "fictif": true}
                                {"identifiant": "Zoe-fictive-01", "paiements": [{"date": "2026-01-01", "total": 1, "allocations": 1, "aides": 0, "autres": 0}]}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200).body("importes", is(0)).body("effaces", is(1));
        zoeEstOubliee();
    }

    @Test
    void identifier_countsInEveryCharacter() {
        effaceur.efface("\"identifiant\": \"paul\"").statusCode(200);
        effaceur.efface("\"identifiant\": \"payee\"").statusCode(404);
        demander("situation", "paul").statusCode(404);
        demander("situation", "PAUL").statusCode(200);
        effaceur.efface("\"identifiant\": \"  payee  \"").statusCode(200);
        Appelant.PASSERELLE.importe(AUDIENCE, demandeurs).statusCode(200).body("importes", is(3)).body("effaces", is(2));
    }

    @Test
    void registry_restoredFromBefore_forgetsAgain_andTheLogSaysNothing() {
        assertThat(Effaceur.logPendant(() -> {
            effaceur.efface("\"identifiant\": \"Zoe-fictive-01\"").statusCode(200);
            String attestations = effaceur.attestations();
            assertThat(attestations).doesNotContainIgnoringCase("zoe").doesNotContainIgnoringCase("fictive");
            effaceur.oublie();
            Appelant.PASSERELLE.importe(AUDIENCE, demandeurs).statusCode(200).body("importes", is(5));
            effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(1));
        })).noneMatch(ligne -> ligne.toLowerCase().contains("fictive") || ligne.toLowerCase().contains("zoe"));
        zoeEstOubliee();
    }
}
