package fr.apiparticulier.mesr.etudiant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** The import of every provider, on the tables of this one. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class RegistreNationalTest {

    private static final String AUDIENCE = "provider-mesr";
    private static final String EN_TETE = "{\"registre\":\"provider-mesr\",\"version\":1,\"fictif\":true}\n";
    private static final Duration LIMITE = Duration.ofSeconds(20);

    @Inject
    DataSource base;

    private static String ine(int i) {
        return "99%07dHH".formatted(i);
    }

    private static String etudiant(int i, String nom) {
        return """
                {"ine":"%s","identite":{"nomNaissance":"%s","prenoms":["Alma"],"naissance":"2001-02-03"},"inscriptions":[\
                {"debut":"2026-09-01","inscrit":true,"regime":"RF1","etablissement":{"uai":"0350936C","nom":"École inventée"}}]}
                """.formatted(ine(i), nom);
    }

    private static String etudiants(int combien, String nom) {
        return IntStream.range(0, combien).mapToObj(i -> etudiant(i, nom)).collect(Collectors.joining());
    }

    private static ValidatableResponse envoyer(String methode, String lignes) {
        return Appelant.PASSERELLE.ndjson(AUDIENCE, methode, (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse demander(int i) {
        return Appelant.PASSERELLE.demande(AUDIENCE, "/statut-etudiant/ine",
                "{\"ine\": \"%s\", \"populations\": [\"INSCRIT_FORMATION_INITIALE\"]}".formatted(ine(i)));
    }

    private static int enService() {
        return Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").then().statusCode(200).extract().path("enregistrements");
    }

    @BeforeEach
    void importer() {
        envoyer("PUT", etudiants(3, "AVANT")).statusCode(200).body("importes", is(3)).body("rejets", nullValue());
    }

    @Test
    void replacement_isTheWholeRegistry() {
        envoyer("PUT", etudiants(1, "APRES")).statusCode(200);
        demander(0).statusCode(200).body("nomNaissance", equalTo("APRES")).body("inscriptions", hasSize(1));
        demander(1).statusCode(404);
        assertThat(enService()).isEqualTo(1);
    }

    /** Why they are not both kept, as pupils are: docs/adr/0034. */
    @Test
    void studentsWithoutIne_ofOneIdentity_areToldOf_andKeptOnceTheyHaveOne() {
        String une = etudiant(500, "HOMONYME");
        String autre = etudiant(501, "HOMONYME").replace("RF1", "RF2");
        String sansIne = (une + autre).replaceAll("\"ine\":\"\\w+\",", "");
        envoyer("PUT", etudiants(400, "APRES") + sansIne).statusCode(200).body("importes", is(400)).body("rejets", is(2))
                .body("erreurs.enregistrement", contains(401, 402))
                .body("erreurs.motif", everyItem(containsString("same key")));
        envoyer("PUT", etudiants(400, "APRES") + une + autre.replaceAll("\"ine\":\"\\w+\",", "")).statusCode(200)
                .body("importes", is(402)).body("rejets", nullValue());
        envoyer("PUT", etudiants(400, "APRES") + une + autre).statusCode(200).body("importes", is(402));
        demander(500).statusCode(200);
        demander(501).statusCode(200);
    }

    @Test
    void delta_replacesByKey_andAdds() {
        String avant = Appelant.PASSERELLE.appelle(AUDIENCE).get("/ping").header("X-Generation");
        envoyer("POST", etudiant(1, "CHANGE") + etudiant(7, "NEUF")).statusCode(200).body("importes", is(2));
        demander(0).body("nomNaissance", equalTo("AVANT"));
        demander(1).body("nomNaissance", equalTo("CHANGE")).body("inscriptions", hasSize(1));
        demander(7).body("nomNaissance", equalTo("NEUF"));
        assertThat(enService()).isEqualTo(4);
        Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").statusCode(200)
                .body("generations[0].enService", is(true)).body("generations[0].misesAJour", is(1))
                .body("generations[0].enregistrements", is(4)).body("enCours", nullValue());
    }

    @Test
    void delta_thatIsWrong_changesNothing() {
        envoyer("POST", etudiant(1, "CHANGE") + "{\"ine\":\"CANARI\"}\n").statusCode(422)
                .body("erreurs.enregistrement", contains(2)).body(not(containsString("CANARI")));
        demander(1).body("nomNaissance", equalTo("AVANT"));
    }

    @Test
    void way_back_isTheGenerationBefore_andForthAgain() {
        envoyer("PUT", etudiants(1, "APRES")).statusCode(200);
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(200).body("importes", is(3));
        demander(2).statusCode(200).body("nomNaissance", equalTo("AVANT")).body("inscriptions", hasSize(1));
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(200).body("importes", is(1));
        demander(0).body("nomNaissance", equalTo("APRES"));
    }

    @Test
    void generations_thatAreNeitherInServiceNorKept_areGone() throws SQLException {
        envoyer("PUT", etudiants(1, "B")).statusCode(200);
        envoyer("PUT", etudiants(1, "C")).statusCode(200);
        assertThat(textes("select id::text from generation")).hasSize(2);
        assertThat(textes("select inhrelid::regclass::text from pg_inherits where inhparent = 'etudiant'::regclass"))
                .hasSize(3);
        assertThat(textes("select relname from pg_class where relname ~ '^(etudiant|inscription)_g\\d+$'")).hasSize(4);
    }

    @Test
    void onePerCentOfWrongLines_isLeftOut_andToldOf() {
        List<String> lignes = new ArrayList<>(IntStream.range(0, 300).mapToObj(i -> etudiant(i, "MASSE")).toList());
        lignes.set(7, "{\"ine\":\"CANARI\"}\n");
        lignes.set(8, "CANARI\n");
        lignes.set(299, etudiant(1, "CANARI"));
        envoyer("PUT", String.join("", lignes)).statusCode(422);
        lignes.set(299, etudiant(299, "MASSE"));
        envoyer("PUT", String.join("", lignes)).statusCode(200).body("importes", is(298)).body("rejets", is(2))
                .body("erreurs.enregistrement", contains(8, 9)).body(not(containsString("CANARI")));
        assertThat(enService()).isEqualTo(298);
        demander(7).statusCode(404);
        demander(9).statusCode(200);
    }

    @Test
    void moreWrongLinesThanThat_refuseTheFile() {
        envoyer("PUT", etudiants(99, "MASSE") + "CANARI\nCANARI\n").statusCode(422).body("erreurs", hasSize(2));
        demander(0).body("nomNaissance", equalTo("AVANT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ine\":\"990000008HH\",\"ine\":\"990000008HH\"}", "{\"ine\":\"99000\\u00000008HH\"}", "\u0000",
            "{} {}", "null", "[]", "\u00ff", "longue", "{\"identite\":{\"nomNaissance\":\"X\",\"prenoms\":[\"Y\"],"
                    + "\"naissance\":\"2001-02-03\"},\"inscriptions\":[{\"debut\":\"+99999-01-01\",\"inscrit\":true,"
                    + "\"regime\":\"RF1\",\"etablissement\":{\"uai\":\"0350936C\",\"nom\":\"X\"}}]}"})
    void lineThatIsNone_isLeftOut_andTheNextIsRead(String ligne) throws IOException {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        fichier.write((EN_TETE + etudiants(150, "MASSE")).getBytes(StandardCharsets.UTF_8));
        if (ligne.equals("longue")) {
            fichier.write(("{\"ine\":\"" + "9".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.UTF_8));
        } else {
            fichier.write(ligne.getBytes(StandardCharsets.ISO_8859_1));
        }
        fichier.write(("\n" + etudiant(200, "DERNIER")).getBytes(StandardCharsets.UTF_8));
        Appelant.PASSERELLE.ndjson(AUDIENCE, "PUT", fichier.toByteArray()).statusCode(200).body("importes", is(151))
                .body("rejets", is(1)).body("erreurs.enregistrement", contains(151));
        demander(200).statusCode(200).body("nomNaissance", equalTo("DERNIER"));
    }

    @Test
    void twoImports_atOnce_areOne_andTheOtherIsToldSoAtOnce() throws Exception {
        try (Socket prise = ouvrir("PUT", "/registre", "application/x-ndjson", InternalToken.ROLE_IMPORT,
                EN_TETE + etudiant(5, "LENT"))) {
            jusquA(() -> Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").extract().path("enCours") != null);
            envoyer("PUT", etudiants(1, "PRESSE")).statusCode(409).body("erreurs.motif", contains(containsString("under way")));
            Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(409);
            demander(1).body("nomNaissance", equalTo("AVANT"));
            prise.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(prise.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).endsWith("200");
        }
        demander(5).statusCode(200).body("nomNaissance", equalTo("LENT"));
    }

    @Test
    void fileWhoseSenderGoesAway_changesNothing() throws Exception {
        try (Socket prise = ouvrir("PUT", "/registre", "application/x-ndjson", InternalToken.ROLE_IMPORT,
                EN_TETE + etudiants(50, "PERDU"))) {
            jusquA(() -> Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").extract().path("enCours") != null);
        }
        jusquA(() -> Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").extract().path("enCours") == null);
        demander(1).body("nomNaissance", equalTo("AVANT"));
        envoyer("PUT", etudiants(2, "APRES")).statusCode(200);
    }

    /** Nothing is said for longer than the server bears elsewhere. */
    @Test
    void silence_ofAnImport_isBorne() throws Exception {
        try (Socket prise = ouvrir("PUT", "/registre", "application/x-ndjson", InternalToken.ROLE_IMPORT,
                EN_TETE + etudiant(5, "LENT"))) {
            prise.setSoTimeout(4_000);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> prise.getInputStream().read());
            prise.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("200 OK")
                    .containsIgnoringCase("connection: close");
        }
        try (Socket prise = new Socket("127.0.0.1", RestAssured.port)) {
            assertThat(prise.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** A file without its end: one chunk, and nothing that says it was the last. */
    private static Socket ouvrir(String methode, String chemin, String type, String role, String lignes)
            throws IOException {
        Socket prise = new Socket("127.0.0.1", RestAssured.port);
        OutputStream sortie = prise.getOutputStream();
        byte[] corps = lignes.getBytes(StandardCharsets.UTF_8);
        String jeton = Appelant.PASSERELLE.jeton(AUDIENCE, role, InternalToken.LIFETIME);
        sortie.write((methode + " " + chemin + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\n"
                + "Authorization: Bearer " + jeton + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(corps.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        sortie.write(corps);
        sortie.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        sortie.flush();
        return prise;
    }

    /** Asks again until it is so. */
    private static void jusquA(Callable<Boolean> fait) throws Exception {
        Instant fin = Instant.now().plus(LIMITE);
        while (!fait.call()) {
            assertThat(Instant.now()).isBefore(fin);
            Thread.sleep(20);
        }
    }

    @Test
    void bodyOfAQuestion_isBounded_whetherItSaysItsLengthOrNot() throws IOException {
        String question = "{\"ine\": \"" + " ".repeat(70_000) + "\"}";
        Appelant.PASSERELLE.appelle(AUDIENCE).body(question).post("/statut-etudiant/ine").then().statusCode(413);
        try (Socket prise = ouvrir("POST", "/statut-etudiant/ine", "application/json", InternalToken.ROLE_ASK, question)) {
            prise.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(prise.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).endsWith("413");
        }
    }

    @Test
    void lookups_useTheIndexOfOnePartition() throws SQLException {
        String registre = "(select generation from registre)";
        envoyer("PUT", etudiants(2_000, "MASSE")).statusCode(200);
        String generation = textes("select generation::text from registre").get(0);
        for (String condition : List.of("ine = '990000007HH'", "bloc_nom = 7", "bloc_prenom = 7", "bloc_noms = 7")) {
            String plan = String.join("\n", textes("explain (analyze, costs off, timing off) select * from etudiant"
                    + " where generation = " + registre + " and " + condition));
            String colonne = condition.substring(0, condition.indexOf(' '));
            assertThat(plan).containsPattern("Index Scan (using|on) etudiant_(par_)?" + colonne + "_g" + generation)
                    .doesNotContain("Seq Scan on etudiant_g" + generation);
            assertThat(plan.lines().filter(ligne -> ligne.contains("on etudiant_") && !ligne.contains("never executed")
                    && !ligne.contains("_g" + generation)).toList()).as(plan).isEmpty();
        }
    }

    /** What the release before imported by itself, on this schema: without keys, without search columns. */
    @Test
    void generationOfTheReleaseBefore_isServed_completed_andReplaced() throws Exception {
        try (Connection connexion = base.getConnection(); Statement instruction = connexion.createStatement()) {
            instruction.execute("insert into generation (importee_le, enregistrements) values (now(), 1)");
            instruction.execute("insert into etudiant (id, generation, ine, nom_naissance, cle_nom_naissance, prenoms,"
                    + " naissance_annee, naissance_mois, naissance_jour) select 1, max(id), '" + ine(9)
                    + "', 'ANCIEN', 'ANCIEN', 'Alma', 2001, 2, 3 from generation");
            instruction.execute("insert into inscription select 1, max(id), 1, '2026-09-01', null, true, 'RF1', null,"
                    + " '0350936C', 'École inventée' from generation");
            instruction.execute("insert into registre (generation) select max(id) from generation on conflict (seul)"
                    + " do update set generation = excluded.generation");
        }
        demander(9).statusCode(200).body("nomNaissance", equalTo("ANCIEN")).body("inscriptions", hasSize(1));
        assertThat(enService()).isEqualTo(1);
        jusquA(() -> textes("select 1::text from etudiant where ine = '" + ine(9) + "' and bloc_noms is not null").size() == 1);
        envoyer("POST", etudiant(9, "CHANGE")).statusCode(422).body("erreurs.motif", contains(containsString("whole file")));
        envoyer("PUT", etudiants(1, "B")).statusCode(200);
        Appelant.PASSERELLE.registre(AUDIENCE, "POST", "/registre/retour").statusCode(200);
        demander(9).statusCode(200).body("nomNaissance", equalTo("ANCIEN"));
        envoyer("PUT", etudiants(1, "C")).statusCode(200);
        envoyer("PUT", etudiants(1, "D")).statusCode(200);
        assertThat(textes("select ine from etudiant_defaut")).isEmpty();
        assertThat(textes("select uai from inscription_defaut")).isEmpty();
    }

    @Test
    void question_readsOneStateOfTheRegistry() throws Throwable {
        String isolation = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select current_setting('transaction_isolation')", String.class)
                        .getSingleResult())));
        assertThat(isolation).isEqualTo("repeatable read");
    }

    @Test
    void generations_areListed() {
        Appelant.PASSERELLE.registre(AUDIENCE, "GET", "/registre").statusCode(200).body("generations[0].enService", is(true))
                .body("generations[0].importeeLe", notNullValue()).body("generations[0].rejets", is(0));
    }

    private List<String> textes(String sql) throws SQLException {
        try (Connection connexion = base.getConnection();
                Statement instruction = connexion.createStatement();
                ResultSet lignes = instruction.executeQuery(sql)) {
            List<String> textes = new ArrayList<>();
            while (lignes.next()) {
                textes.add(lignes.getString(1));
            }
            return textes;
        }
    }
}
