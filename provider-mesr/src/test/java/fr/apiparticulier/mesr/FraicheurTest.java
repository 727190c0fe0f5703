package fr.apiparticulier.mesr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.fraicheur.Entretien;
import fr.apiparticulier.provider.fraicheur.Mesures;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.HorlogeFixe;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** How every provider tells of its data and drops what is over, on the tables of this one. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class FraicheurTest {

    private static final String AUDIENCE = "provider-mesr";
    private static final String EN_TETE = "{\"registre\":\"provider-mesr\",\"version\":1,\"fictif\":true}\n";
    private static final String ADA = "{\"ine\":\"990000011HH\",\"identite\":{\"nomNaissance\":\"FICTIVE\",\"prenoms\":[\"Ada\"],\"naissance\":\"2001-01-01\"}}\n";
    private static final String BEA = ADA.replace("11HH", "12HH").replace("Ada", "Bea");

    @TestHTTPResource(value = "/metrics", management = true)
    String scrape;

    @Inject
    DataSource base;

    @Inject
    MeterRegistry meters;

    @Inject
    Entretien entretien;

    @Inject
    Mesures mesures;

    private Effaceur effaceur;

    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        envoyer("PUT", ADA + BEA);
        envoyer("PUT", ADA + BEA);
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static void envoyer(String methode, String fiches) {
        Appelant.PASSERELLE.ndjson(AUDIENCE, methode, (EN_TETE + fiches).getBytes(StandardCharsets.UTF_8)).statusCode(200);
    }

    private double mesure(String nom) {
        mesures.relever();
        return meters.get(nom).gauge().value();
    }

    private void generations(int nombre) {
        Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").body("generations", hasSize(nombre));
    }

    @Test
    void generationBefore_isKeptForAWeek_andThenGoesWithoutAnImport() {
        entretien.purger();
        generations(2);
        effaceur.execute(
                "update generation set chargee_le = chargee_le - interval '167 hours', importee_le = importee_le - interval '167 hours'");
        entretien.purger();
        generations(2);
        effaceur.execute("update generation set chargee_le = chargee_le - interval '2 hours'");
        entretien.purger();
        generations(1);
        assertThat(effaceur.compte("etudiant")).isEqualTo(2);
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(409);
        Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").then().body("enregistrements", is(2));
    }

    /** It reads one table after the other; PostgreSQL ends one of two that wait for each other. */
    @Test
    void questionUnderWay_endsBeforeWhatIsOverGoes() throws Exception {
        effaceur.execute("update generation set chargee_le = chargee_le - interval '169 hours'");
        try (Connection question = base.getConnection(); Statement lecture = question.createStatement()) {
            question.setAutoCommit(false);
            lecture.executeQuery("select count(*) from etudiant").close();
            CompletableFuture<Void> purge = CompletableFuture.runAsync(entretien::purger);
            attendre("select count(*) from pg_locks where not granted");
            lecture.executeQuery("select count(*) from inscription").close();
            question.commit();
            purge.get(30, TimeUnit.SECONDS);
        }
        generations(1);
    }

    private void attendre(String nombre) throws Exception {
        try (Connection connexion = base.getConnection(); Statement instruction = connexion.createStatement()) {
            for (ResultSet attente = instruction.executeQuery(nombre); attente.next()
                    && attente.getLong(1) == 0; attente = instruction
                            .executeQuery(nombre)) {
                Thread.onSpinWait();
            }
        }
    }

    /** Which would else keep it for ever. */
    @Test
    void generationBefore_isNotKeptByDeltas() {
        effaceur.execute("update generation set chargee_le = chargee_le - interval '169 hours'");
        envoyer("POST", ADA);
        generations(1);
    }

    @Test
    void registryGoneBackTo_keepsTheOtherForAWeekToo() {
        effaceur.execute(
                "update generation set chargee_le = chargee_le - interval '169 hours' where id not in (select generation from registre)");
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(200);
        entretien.purger();
        generations(2);
    }

    @Test
    void erasure_whoseDayIsOver_isForgotten_andTheOthersAreNot() {
        effaceur.demande("{\"personne\":{\"ine\":\"990000011HH\"},\"motif\":\"DEMANDE\",\"jusquAu\":\"2026-01-01\"}")
                .statusCode(200);
        effaceur.efface("\"ine\": \"990000012HH\"").statusCode(200);
        entretien.purger();
        assertThat(effaceur.attestations().lines()).hasSize(1);
    }

    /** By the names that the alert rules ask for (ops/prometheus/echeances.yml). */
    @Test
    void metrics_haveTheNamesAndTheLabelThatRulesAskFor() {
        mesures.relever();
        assertThat(RestAssured.get(scrape).asString()).contains(
                "particulier_generation_rejets{provider=\"provider-mesr\"} 0.0",
                "particulier_generation_enregistrements{provider=\"provider-mesr\"} 2.0",
                "particulier_generation_import_timestamp_seconds{provider=\"provider-mesr\"} ",
                "particulier_generation_mises_a_jour{provider=\"provider-mesr\"} 0.0",
                "particulier_effacements{provider=\"provider-mesr\"} 0.0");
    }

    @Test
    void metrics_tellOfWhatIsInService() {
        double premiere = mesure("particulier.generation.numero");
        envoyer("PUT", ADA + BEA);
        assertThat(mesure("particulier.generation.numero")).isGreaterThan(premiere);
        assertThat(mesure("particulier.generation.enregistrements")).isEqualTo(2);
        assertThat(mesure("particulier.generation.rejets")).isZero();
        assertThat(mesure("particulier.generation.mises.a.jour")).isZero();
        assertThat(mesure("particulier.generation.import.timestamp")).isEqualTo(new HorlogeFixe().instant().getEpochSecond());
        assertThat(mesure("particulier.effacements")).isZero();
        assertThat(mesure("particulier.effacements.dernier.timestamp")).isNaN();
        envoyer("POST", ADA);
        effaceur.efface("\"ine\": \"990000011HH\"").statusCode(200);
        assertThat(mesure("particulier.generation.mises.a.jour")).isEqualTo(1);
        assertThat(mesure("particulier.generation.enregistrements")).isEqualTo(1);
        assertThat(mesure("particulier.effacements")).isEqualTo(1);
        assertThat(mesure("particulier.effacements.dernier.timestamp"))
                .isEqualTo(new HorlogeFixe().instant().getEpochSecond());
    }
}
