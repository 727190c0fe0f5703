package fr.apiparticulier.mesr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.Effaceur;
import fr.apiparticulier.provider.test.Personnes;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** The erasure of every provider, on the tables of this one. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class EffacementTest {

    private static final String AUDIENCE = "provider-mesr";
    private static final String ELODIE = """
            "nomNaissance": "d'Oeuvres fictives", "prenoms": ["Elodie"], "naissance": "2004-02-29", "sexe": "F", "commune": "35238\"""";
    private static final String CAMILLE = """
            "nomNaissance": "HOMONYME", "prenoms": ["Camille"], "naissance": "2002-01-01\"""";
    private static String etudiants;

    @Inject
    DataSource base;

    private Effaceur effaceur;

    @BeforeAll
    static void lire() throws IOException {
        try (var fichier = EffacementTest.class.getResourceAsStream("/etudiants.yaml")) {
            etudiants = new String(fichier.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void importer() {
        effaceur = new Effaceur(AUDIENCE, base);
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(8));
    }

    @AfterEach
    void oublier() {
        effaceur.oublie();
    }

    private static ValidatableResponse parIne(String ine) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/ine", """
                {"ine": "%s", "populations": ["INSCRIT_FORMATION_INITIALE"]}""".formatted(ine));
    }

    private static ValidatableResponse parIdentite() {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/identite", """
                {"identite": {"nomNaissance": "D'Œuvres-Fictives", "prenoms": ["Élodie"], "codeCommune": "35238",
                 "naissance": {"annee": 2004, "mois": 2, "jour": 29}}, "populations": ["INSCRIT_FORMATION_INITIALE"]}""");
    }

    private void estOubliee() {
        parIne("990000001HH").statusCode(404);
        parIdentite().statusCode(404);
        assertThat(effaceur.compte("etudiant where ine = '990000001HH' or nom_naissance like '%UVRES%'")).isZero();
        assertThat(effaceur.compte("inscription where etudiant not in (select id from etudiant)")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {ELODIE, "\"ine\": \"990000001hh\"", ELODIE + ", \"ine\": \"990000001HH\""})
    void person_erased_isInNoTableAndNoAnswer_andTheOthersAre(String personne) {
        parIdentite().statusCode(200);
        effaceur.efface(personne).statusCode(200);
        estOubliee();
        assertThat(effaceur.compte("etudiant where generation = (select generation from registre)")).isEqualTo(7);
        Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").then().body("enregistrements", is(7));
        for (int i : new int[]{2, 4, 5, 6}) {
            parIne("99000000" + i + "HH").statusCode(200);
        }
    }

    private void ajouter(String... fiches) {
        Appelant.PASSERELLE.ndjson(AUDIENCE, "POST", ("{\"registre\": \"provider-mesr\", \"version\": 1, \"fictif\": true}\n"
                + String.join("\n", fiches)).getBytes(StandardCharsets.UTF_8)).statusCode(200)
                .body("importes", is(fiches.length));
    }

    private long inscrits(String ine) {
        return effaceur.compte("etudiant join registre using (generation) where ine = '" + ine + "'");
    }

    private static String etudiant(String ine, String nom, String prenom, String naissance, String reste) {
        return """
                {%s"identite": {"nomNaissance": "%s", "prenoms": ["%s"], "naissance": "%s"%s}}""".formatted(
                ine == null ? "" : "\"ine\": \"" + ine + "\", ", nom, prenom, naissance, reste);
    }

    /** What the next import would leave out: by the name the INE's row has, or by the INE the name's row has. */
    @ParameterizedTest
    @ValueSource(strings = {ELODIE, "\"ine\": \"990000001HH\""})
    void person_recordedTwice_goesTwice_whereOneRowProvesTheOther(String personne) {
        ajouter(etudiant(null, "D'OEUVRES FICTIVES", "Élodie", "2004-02-29", ", \"sexe\": \"F\", \"commune\": \"35238\""),
                etudiant("990000009HH", "d'œuvres-fictives", "ELODIE", "2004-02-29",
                        ", \"sexe\": \"F\", \"commune\": \"35238\""));
        effaceur.efface(personne).statusCode(200).header("X-Semblables", "0")
                .body("retraits.findAll { it.table == 'etudiant' }.lignes", hasItem(3));
        estOubliee();
        parIne("990000009HH").statusCode(404);
    }

    /** Of name, given name, birth date and birth place three agree: whoever erases is told of how many rows, and of nothing else. */
    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = {"D'EUVRES-FICTIVE, Élodie, 2004-02-29, F, 35238", "AUTREMENT, Elodie, 2004-02-29, -, 35238",
                    "D'OEUVRES-FICTIVES, Élodie, 2004-02-28, F, 35238", "D'OEUVRES-FICTIVES, Jumelle, 2004-02-29, F, 35238",
                    "D'EUVRES-FICTIVE, Elodi, 2004-02-29, -, -", "D'OEUVRES-FICTIVES, Élodie, 2004-02-29, F, 75056"})
    void row_thatMayBeThePersons_stays_andIsCounted(String nom, String prenom, String naissance, String sexe, String commune) {
        ajouter(etudiant("990000009HH", nom, prenom, naissance, (sexe == null ? "" : ", \"sexe\": \"" + sexe + '"')
                + (commune == null ? "" : ", \"commune\": \"" + commune + '"')));
        effaceur.efface(ELODIE).statusCode(200).header("X-Semblables", "1");
        assertThat(effaceur.compte("etudiant where ine = '990000001HH'")).isZero();
        assertThat(inscrits("990000009HH")).isEqualTo(1);
    }

    @Test
    void twin_stays_andIsCounted_inTheGenerationInServiceAlone() {
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200);
        effaceur.efface("\"ine\": \"990000002HH\"").statusCode(200).header("X-Semblables", "1");
        assertThat(inscrits("990000003HH")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"D'OEUVRES-FICTIVES, Élodie, 2004-02-29, M, 35238", "AUTREMENT, Elodie, 2004-02-29, F, 75056",
            "AUTREMENT, Jumelle, 2004-02-29, F, 35238", "D'OEUVRES-FICTIVES, Élodie, 2003-02-28, F, 35238"})
    void row_thatIsSomebodyElses_isNotCounted(String nom, String prenom, String naissance, String sexe, String commune) {
        ajouter(etudiant("990000009HH", nom, prenom, naissance,
                ", \"sexe\": \"" + sexe + "\", \"commune\": \"" + commune + '"'));
        effaceur.efface(ELODIE).statusCode(200).header("X-Semblables", "0");
        assertThat(inscrits("990000009HH")).isEqualTo(1);
    }

    @Test
    void person_erased_isLeftOutOfTheNextWholeFile_andOfADelta() {
        effaceur.efface(ELODIE).statusCode(200);
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(7)).body("effaces", is(1));
        estOubliee();
        Appelant.PASSERELLE
                .ndjson(AUDIENCE, "POST",
                        """
                                {"registre": "provider-mesr", "version": 1, "fictif": true}
                                {"ine": "990000001HH", "identite": {"nomNaissance": "NOUVEAU-NOM", "prenoms": ["Élodie"], "naissance": "2004-02-29"}}
                                {"identite": {"nomNaissance": "INVENTÉ", "prenoms": ["Élodie"], "naissance": "2004-02-29", "sexe": "F", "commune": "35238"}}
                                {"ine": "990000008HH", "identite": {"nomNaissance": "NOUVELLE", "prenoms": ["Ada"], "naissance": "2004-02-29"}}
                                """
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200).body("importes", is(1)).body("effaces", is(2));
        estOubliee();
        assertThat(effaceur.compte("etudiant where nom_naissance in ('NOUVEAU-NOM', 'INVENTÉ')")).isZero();
    }

    @Test
    void person_erased_isInNoGenerationToGoBackTo() {
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200);
        effaceur.efface(ELODIE).statusCode(200).body("retraits.findAll { it.table == 'etudiant' }", hasSize(2));
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(200).body("importes", is(7));
        estOubliee();
    }

    /** Where the release before writes: without keys, without search columns, and under the usual name. */
    @Test
    void person_erased_isNotInTheDefaultPartitionEither() {
        effaceur.execute("""
                insert into generation (importee_le, enregistrements) values (now(), 1);
                insert into etudiant_defaut (id, generation, ine, nom_naissance, cle_nom_naissance, nom_usage, prenoms,
                    naissance_annee, naissance_mois, naissance_jour, sexe, commune_naissance, pays_naissance)
                select -1, max(id), '990000001HH', 'INVENTÉ', 'INVENTE', 'D''ŒUVRES-FICTIVES', 'Élodie', 2004, 2, 29, 'F',
                    '35238', '99100' from generation""");
        effaceur.efface(ELODIE).statusCode(200);
        estOubliee();
    }

    @Test
    void homonyms_areNotErased_andNotLeftOut() {
        effaceur.efface(CAMILLE + ", \"sexe\": \"F\", \"commune\": \"75056\"").statusCode(200);
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(7));
        parIne("990000004HH").statusCode(404);
        parIne("990000005HH").statusCode(200);
        parIne("990000006HH").statusCode(200);
    }

    @Test
    void demand_thatFitsSeveralPersons_erasesNobody() {
        effaceur.efface(CAMILLE).statusCode(409).body("erreurs.motif", contains(startsWith("several persons")));
        assertThat(effaceur.compte("etudiant where nom_naissance = 'HOMONYME'"
                + " and generation = (select generation from registre)")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"nomNaissance\": \"CANARI\", \"prenoms\": [\"Zoé\"], \"naissance\": \"2001-01-01\"",
            "\"ine\": \"990000002HH\", \"nomNaissance\": \"CANARI\", \"prenoms\": [\"Zoé\"], \"naissance\": \"2001-01-01\""})
    void demand_thatFitsNobody_isToldSo(String personne) {
        effaceur.efface(personne).statusCode(404).body("erreurs.membre", contains("personne"));
        assertThat(effaceur.attestations()).isEmpty();
        parIne("990000002HH").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"personne\": {}, \"motif\": \"DEMANDE\"}",
            "{\"personne\": {\"ine\": \"CANARI\"}, \"motif\": \"DEMANDE\"}",
            "{\"personne\": {\"nomNaissance\": \"CANARI\"}, \"motif\": \"DEMANDE\"}",
            "{\"personne\": {\"CANARI\": 1}, \"motif\": \"DEMANDE\"}",
            "{\"personne\": {\"ine\": \"990000001HH\"}, \"motif\": \"CANARI\"}",
            "{\"personne\": {\"identifiant\": \"CANARI\"}, \"motif\": \"DEMANDE\"}",
            "{\"personne\": {\"ine\": \"990000001HH\"}, \"motif\": \"DEMANDE\"} CANARI", "CANARI", ""})
    void demand_thatIsWrong_isRefusedWithoutBeingTold(String demande) {
        effaceur.demande(demande).statusCode(422).body("erreurs", hasSize(1)).body(not(containsString("CANARI")));
        parIne("990000001HH").statusCode(200);
    }

    @Test
    void demand_ofAnybodyButAnOperator_isRefused() {
        RestAssured.given().contentType(ContentType.JSON).body("{}").post("/registre/effacements").then().statusCode(401);
        RestAssured.given().contentType(ContentType.JSON).body("{}")
                .auth().oauth2(Appelant.PASSERELLE.jeton(AUDIENCE, InternalToken.ROLE_ASK, InternalToken.LIFETIME))
                .post("/registre/effacements").then().statusCode(403);
    }

    @Test
    void attestation_tellsWhatWentAndNothingOfThePerson_andIsListedAsItWasGiven() {
        String attestation = effaceur.efface(ELODIE).statusCode(200)
                .body("registre", equalTo(AUDIENCE)).body("motif", equalTo("OPPOSITION"))
                .body("references", everyItem(startsWith("essai."))).body("empreinte", startsWith("sha256:"))
                .body("retraits.table", hasItems("etudiant", "inscription")).body("retraits.lignes", hasItems(1, 14))
                .extract().asString();
        assertThat(attestation).doesNotContainIgnoringCase("uvres").doesNotContainIgnoringCase("lodie")
                .doesNotContain("2004", "35238", "990000001");
        assertThat(effaceur.attestations()).isEqualTo(attestation + "\n");
    }

    @Test
    void registry_restoredFromBefore_forgetsAgain_andAgainChangesNothing() {
        effaceur.efface(ELODIE).statusCode(200);
        String attestations = effaceur.attestations();
        effaceur.oublie();
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(8));
        parIdentite().statusCode(200);
        effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(1)).body("connues", is(0))
                .body("retraits.table", hasItem("etudiant"));
        estOubliee();
        effaceur.reprend(attestations).statusCode(200).body("nouvelles", is(0)).body("connues", is(1))
                .body("retraits", hasSize(0));
        assertThat(effaceur.attestations()).isEqualTo(attestations);
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(7));
        for (int i : new int[]{2, 4, 5, 6}) {
            parIne("99000000" + i + "HH").statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPPOSITION/DEMANDE", "provider-mesr/provider-cnaf", "etudiant/etudiants",
            "\"lignes\":1,/\"lignes\":2,"})
    void attestation_thatWasChanged_isNotTakenBack(String changement) {
        String attestation = effaceur.efface(ELODIE).statusCode(200).extract().asString();
        effaceur.oublie();
        String[] mots = changement.split("/");
        assertThat(attestation).contains(mots[0].replace(",", ""));
        effaceur.reprend(attestation.replace(mots[0].replace(",", ""), mots[1].replace(",", ""))).statusCode(422);
        assertThat(effaceur.attestations()).isEmpty();
    }

    private void seSouvient(String reference) {
        effaceur.execute("""
                insert into effacement (id, efface_le, marques, attestation)
                values (gen_random_uuid(), now(), array['%s'], '{}')""".formatted(reference));
    }

    /** What an answer says is made when it is given, whatever key there was at the import; an erasure keeps what it was made with. */
    @Test
    void search_key_thatWasReplaced_stillLeavesOut_andTakesOutAgain_whomItErased() {
        seSouvient(Personnes.ancienneReference(Trace.ine(new Ine("990000001HH"))));
        effaceur.reprend("").statusCode(200).body("retraits.table", hasItem("etudiant"));
        estOubliee();
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(7)).body("effaces", is(1));
        estOubliee();
        parIne("990000002HH").statusCode(200).rootPath("").body("personnes", everyItem(startsWith("essai.")));
    }

    @Test
    void search_key_thatIsGone_stopsImports_becauseSomebodyWouldComeBack() {
        seSouvient("partie.AAAAAAAAAAAAAAAAAAAAAA");
        effaceur.reprend("").statusCode(422).body("erreurs.motif", contains(containsString("search key partie")));
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(422)
                .body("erreurs.motif", contains(containsString("search key partie")));
        Appelant.PASSERELLE
                .ndjson(AUDIENCE, "POST", "{\"registre\":\"provider-mesr\",\"version\":1,\"fictif\":true,\"enregistrements\":0}"
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        parIne("990000001HH").statusCode(200);
    }

    @Test
    void erasure_whoseDayIsOver_leavesNobodyOutAnyMore() {
        effaceur.demande("{\"personne\": {" + ELODIE + "}, \"motif\": \"DEMANDE\", \"jusquAu\": \"2026-01-01\"}")
                .statusCode(200);
        estOubliee();
        Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(8));
    }

    /** By which the gateway drops what it remembers. */
    @Test
    void erasure_movesTheRegistrysDate_andNotThatOfItsData() {
        Instant avant = date();
        Instant donnees = donnees();
        effaceur.efface(ELODIE).statusCode(200);
        assertThat(date()).isAfter(avant);
        assertThat(donnees()).isEqualTo(donnees);
    }

    private static Instant date() {
        return Instant.parse(Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").then().extract().path("importeLe"));
    }

    private static Instant donnees() {
        return Instant.parse(Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").extract()
                .path("generations[0].importeeLe"));
    }

    @Test
    void log_saysNothingOfThePerson() {
        assertThat(Effaceur.logPendant(() -> {
            effaceur.efface(ELODIE).statusCode(200);
            effaceur.efface(ELODIE).statusCode(404);
            effaceur.efface("\"ine\": \"990000001HH\"").statusCode(404);
            effaceur.efface("\"ine\": \"990000001\"").statusCode(422);
            Appelant.PASSERELLE.importe(AUDIENCE, etudiants).statusCode(200).body("importes", is(7));
        })).noneMatch(ligne -> ligne.toLowerCase().contains("uvres") || ligne.contains("lodie") || ligne.contains("990000001"));
    }
}
