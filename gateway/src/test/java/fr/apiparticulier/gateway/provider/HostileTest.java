package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.gateway.provider.HostileTest.Reglages;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Hostile;
import fr.apiparticulier.gateway.test.Hostile.Conduite;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** What a provider may do on the wire, and what it then does not do to us: each ends in its fault, and the next call is served. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Reglages.class)
class HostileTest {

    public static final class Reglages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // A profile is read by another class loader, whose Hostile would be another.
            return Map.of("particulier.fournisseurs.adresse.mesr", "${" + Hostile.ADRESSE + "}",
                    "particulier.fournisseurs.par-fournisseur.mesr.simultanes", "4",
                    "particulier.fournisseurs.par-operation.\"mesr/statut-etudiant/identite\".delai", "1s",
                    "particulier.fournisseurs.par-operation.\"mesr/statut-etudiant/ine\".delai", "2s",
                    "particulier.fournisseurs.reprises.plancher", "1000",
                    "particulier.cache.duree", "0s");
        }
    }

    /** As many as Vert.x makes by itself; each keeps connections of its own. */
    private static final int EVENT_LOOPS = 2 * Runtime.getRuntime().availableProcessors();
    private static final String QUESTION = "/v3/mesri/statut_etudiant/ine?ine=990000001HH" + Cas.RECIPIENT;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String CANARI = "CANARI";
    private static final int MILLION = 1_000_000;
    /** One million is read; the rest lies in the two buffers of the operating system, some megabytes each. */
    private static final long ENDLESS = 24L * MILLION;
    private static final Hostile HOSTILE = Hostile.UNIQUE;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metriques;

    private final List<String> journal = new CopyOnWriteArrayList<>();
    private final Handler oreille = new Handler() {
        @Override
        public void publish(LogRecord record) {
            StringWriter texte = new StringWriter().append(String.valueOf(record.getMessage()));
            for (Object parametre : record.getParameters() == null ? new Object[0] : record.getParameters()) {
                texte.append(' ').append(String.valueOf(parametre));
            }
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(texte));
            }
            journal.add(texte.toString());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void ecouter() {
        disjoncteurs.resetAll();
        Fournisseur.UNIQUE.oublie();
        Logger.getLogger("").addHandler(oreille);
    }

    @AfterEach
    void neRienAvoirDit() {
        Logger.getLogger("").removeHandler(oreille);
        assertThat(journal).as("logs").noneMatch(ligne -> ligne.contains(CANARI));
    }

    private static Response demander() {
        return RestAssured.given().header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("mesri_identite", "mesri_admissions"))
                .get(QUESTION);
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] etudiant(String membre, String valeur) {
        return octets(Reponses.ETUDIANT.replace("\"" + membre + "\":\"", "\"" + membre + "\":\"" + valeur));
    }

    private static Conduite dit(byte[] corps) {
        return socket -> HOSTILE.repondre(socket, 200, JSON, corps);
    }

    private static Conduite dit(String enTetes, byte[] corps) {
        return socket -> HOSTILE.repondre(socket, 200, enTetes, corps);
    }

    private static byte[] bombe() throws IOException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bombe)) {
            gzip.write(octets(Reponses.ETUDIANT));
            for (int i = 0; i < 100; i++) {
                gzip.write(" ".repeat(MILLION).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bombe.toByteArray();
    }

    private static void attendre(String quoi, BooleanSupplier vrai) throws InterruptedException {
        for (long fin = System.nanoTime() + Duration.ofSeconds(20).toNanos(); !vrai.getAsBoolean()
                && System.nanoTime() < fin;) {
            Thread.sleep(10);
        }
        assertThat(vrai.getAsBoolean()).as(quoi).isTrue();
    }

    private static void servirLaSuivante() {
        HOSTILE.seConduit(dit(octets(Reponses.ETUDIANT)));
        demander().then().statusCode(200).body("data.identite.nom_naissance", equalTo("FICTIVE"));
    }

    private record Coup(String nom, String code, Conduite conduite) {
        @Override
        public String toString() {
            return nom;
        }
    }

    static List<Coup> coups() throws IOException {
        Map<String, Conduite> inconnus = new LinkedHashMap<>();
        inconnus.put("ten million bytes", dit(octets(Reponses.ETUDIANT + " ".repeat(10 * MILLION))));
        inconnus.put("one byte too many",
                dit(octets(Reponses.ETUDIANT + " ".repeat(1_048_577 - octets(Reponses.ETUDIANT).length))));
        inconnus.put("chunks without end", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\n" + JSON + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                HOSTILE.ecrire(socket, "10000\r\n" + " ".repeat(65_536) + "\r\n");
            }
        });
        byte[] bombe = bombe();
        inconnus.put("gzip bomb", dit(JSON + "Content-Encoding: gzip\r\n", bombe));
        inconnus.put("gzip bomb in deflate's name", dit(JSON + "Content-Encoding: deflate\r\n", bombe));
        inconnus.put("reset in mid-body", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 5000\r\n\r\n{\"ine\":\"" + CANARI);
            Thread.sleep(100);
            socket.setSoLinger(true, 0);
            socket.close();
        });
        inconnus.put("closed in mid-body", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 50000\r\n\r\n" + Reponses.ETUDIANT);
            socket.close();
        });
        inconnus.put("shorter than it is", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 40\r\n\r\n" + Reponses.ETUDIANT);
            Hostile.attendreLaFin(socket);
        });
        inconnus.put("two bodies", dit(octets(Reponses.ETUDIANT + Reponses.ETUDIANT)));
        inconnus.put("something after it", dit(octets(Reponses.ETUDIANT + CANARI)));
        inconnus.put("no media type", dit("", octets(Reponses.ETUDIANT)));
        inconnus.put("HTML", dit("Content-Type: text/html\r\n", octets(Reponses.ETUDIANT)));
        inconnus.put("another charset",
                dit("Content-Type: application/json; charset=iso-8859-1\r\n", octets(Reponses.ETUDIANT)));
        inconnus.put("UTF-16", dit(JSON, Reponses.ETUDIANT.getBytes(StandardCharsets.UTF_16)));
        inconnus.put("no UTF-8", dit(Reponses.ETUDIANT.getBytes(StandardCharsets.ISO_8859_1)));
        inconnus.put("nesting", dit(octets("{\"x\":" + "[".repeat(100_000))));
        inconnus.put("nesting beside a record", dit(octets(Reponses.ETUDIANT.replaceFirst("\\{", "{\"x\":" + "[".repeat(500)
                + "]".repeat(500) + ","))));
        inconnus.put("a number of a thousand digits", dit(octets(Reponses.ETUDIANT.replace("2003", "9".repeat(1_000)))));
        inconnus.put("a year of nine digits", dit(octets(Reponses.ETUDIANT.replace("2003", "999999999"))));
        inconnus.put("a day of another age", dit(octets(Reponses.ETUDIANT.replace("2026-09-01", "9026-09-01"))));
        inconnus.put("a day that is none", dit(octets(Reponses.ETUDIANT.replace("2026-09-01", "2026-02-30"))));
        inconnus.put("a long text", dit(etudiant("nomNaissance", CANARI.repeat(1_000))));
        inconnus.put("a text of two lines", dit(etudiant("nomNaissance", CANARI + "\\n")));
        inconnus.put("a text that ends a terminal's line", dit(etudiant("prenom", "\\u001b[2J")));
        inconnus.put("a text written backwards", dit(etudiant("prenom", "\\u202E")));
        inconnus.put("half a letter", dit(etudiant("prenom", "\\ud83d")));
        inconnus.put("a number for a text", dit(octets(Reponses.ETUDIANT.replace("\"FICTIVE\"", "12"))));
        inconnus.put("a text for a flag", dit(octets(Reponses.ETUDIANT.replace("\"inscrit\":true", "\"inscrit\":\"true\""))));
        inconnus.put("a member twice",
                dit(octets(Reponses.ETUDIANT.replace("\"prenom\":", "\"nomNaissance\":\"" + CANARI + "\",\"prenom\":"))));
        inconnus.put("a refusal with status 200", dit(octets("{\"error\":\"ETUDIANT_ABSENT\"}")));
        inconnus.put("a refusal of another holder", socket -> HOSTILE.repondre(socket, 404, JSON,
                octets("{\"error\":\"DEMANDEUR_ABSENT\"}")));
        inconnus.put("a record with status 404", socket -> HOSTILE.repondre(socket, 404, JSON, octets(Reponses.ETUDIANT)));
        inconnus.put("a record with status 201", socket -> HOSTILE.repondre(socket, 201, JSON, octets(Reponses.ETUDIANT)));
        inconnus.put("somebody else", dit(octets(Reponses.ETUDIANT.replace("990000001HH", "990000002HH"))));
        inconnus.put("a record about nobody",
                dit(octets(Reponses.ETUDIANT.replaceFirst("\"personnes\":\\[[^]]*]", "\"personnes\":[]"))));
        for (String vide : List.of("", "null", "{}", "[]", "\"" + CANARI + "\"", "0", "[" + Reponses.ETUDIANT + "]")) {
            inconnus.put("only " + (vide.length() < 10 ? vide : "a list"), dit(octets(vide)));
        }
        inconnus.put("a redirect",
                socket -> HOSTILE.repondre(socket, 302, "Location: " + HOSTILE.url() + "/ailleurs\r\n", new byte[0]));
        inconnus.put("no HTTP", socket -> {
            HOSTILE.ecrire(socket, CANARI + "\r\n\r\n" + CANARI + "\u0000\u0001\r\n\r\n");
            Hostile.attendreLaFin(socket);
        });
        Map<String, Conduite> absents = new LinkedHashMap<>();
        inconnus.put("half headers", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
            socket.close();
        });
        absents.put("nothing", Socket::close);
        Map<String, Conduite> lents = new LinkedHashMap<>();
        lents.put("half headers, and no more", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
            Hostile.attendreLaFin(socket);
        });
        lents.put("a byte now and then", socket -> {
            HOSTILE.ecrire(socket, "HTTP/1.1 200 OK\r\n" + JSON + "Content-Length: 5000\r\n\r\n");
            while (true) {
                HOSTILE.ecrire(socket, " ");
                Thread.sleep(100);
            }
        });
        List<Coup> coups = new ArrayList<>();
        inconnus.forEach((nom, conduite) -> coups.add(new Coup(nom, "25999", conduite)));
        absents.forEach((nom, conduite) -> coups.add(new Coup(nom, "25001", conduite)));
        lents.forEach((nom, conduite) -> coups.add(new Coup(nom, "25002", conduite)));
        return coups;
    }

    @ParameterizedTest
    @MethodSource("coups")
    void answerThatIsNone_isTheProvidersFault_andTheNextIsServed(Coup coup) throws InterruptedException {
        HOSTILE.seConduit(coup.conduite);
        Response reponse = demander();
        reponse.then().statusCode(coup.code.equals("25002") ? 504 : 502).body("errors[0].code", equalTo(coup.code));
        assertThat(reponse.asString()).doesNotContain(CANARI, "FICTIVE");
        assertThat(HOSTILE.questions()).as("tries").isEqualTo(coup.code.equals("25001") ? 2 : 1);
        if (Set.of("chunks without end", "a byte now and then", "half headers, and no more", "ten million bytes")
                .contains(coup.nom)) {
            attendre("its connection is closed", () -> HOSTILE.occupees() == 0);
            assertThat(HOSTILE.ecrits()).as("bytes taken from it").isLessThan(ENDLESS);
        }
        servirLaSuivante();
        assertThat(HOSTILE.ouvertes()).as("connections kept").isLessThanOrEqualTo(EVENT_LOOPS);
    }

    @Test
    void answerAsLongAsMayBe_isRead() {
        HOSTILE.seConduit(dit("Content-Type: Application/JSON;charset=\"UTF-8\"\r\n",
                octets(Reponses.ETUDIANT + " ".repeat(1_048_576 - octets(Reponses.ETUDIANT).length))));
        demander().then().statusCode(200);
    }

    /** Of the next release: it may say more, in the record and beside it (docs/adr/0030). */
    @Test
    void answerOfANewerProvider_isReadWithoutWhatIsNotKnown() {
        servirLaSuivante();
        String connue = demander().then().statusCode(200).extract().asString();
        HOSTILE.seConduit(dit(octets(Reponses.ETUDIANT.replace("\"ine\":", "\"nouveau\":{\"de\":[\"" + CANARI + "\"]},\"ine\":")
                .replaceFirst("\\{", "{\"ailleurs\":true,"))));
        assertThat(demander().then().statusCode(200).extract().asString()).isEqualTo(connue);
    }

    @Test
    void client_thatLeaves_freesItsPlaceAndTheConnection_andIsNoFailure() throws Exception {
        // More departures than there are places, and than a breaker would bear.
        for (int i = 0; i < 25; i++) {
            HOSTILE.seConduit(Hostile::attendreLaFin);
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                client.getOutputStream().write(octets("GET " + QUESTION + " HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: "
                        + Jetons.ADMINISTRATIONS.jeton("mesri_identite") + "\r\n\r\n"));
                attendre("the question has arrived", () -> HOSTILE.questions() == 1);
            }
            attendre("the connection is closed", () -> HOSTILE.occupees() == 0);
        }
        servirLaSuivante();
    }

    /** More of each than a breaker would bear of failures. */
    @Test
    void refusals_areAnswers_andLeaveTheBreakersClosed() {
        HOSTILE.seConduit(socket -> HOSTILE.repondre(socket, 404, JSON, octets("{\"error\":\"ETUDIANT_ABSENT\"}")));
        Cas boursier = Cas.tous().stream().filter(cas -> cas.chemin().equals("/v3/cnous/etudiant_boursier/ine")).findFirst()
                .orElseThrow();
        Fournisseur.UNIQUE.repond(boursier.fournisseur(), 409, "{\"error\":\"BOURSIERS_MULTIPLES\"}");
        String jeton = Jetons.ADMINISTRATIONS.jeton(boursier.scopes().toArray(String[]::new));
        for (int i = 0; i < 30; i++) {
            demander().then().statusCode(404).body("errors[0].code", equalTo("25003"));
            RestAssured.given().header("X-Api-Key", jeton).get(boursier.url()).then().statusCode(409)
                    .body("errors[0].code", equalTo("26015"));
        }
        servirLaSuivante();
        Fournisseur.UNIQUE.repond(boursier.fournisseur(), 200, boursier.reponse());
        RestAssured.given().header("X-Api-Key", jeton).get(boursier.url()).then().statusCode(200);
        assertThat(RestAssured.get(metriques).asString())
                .containsPattern("particulier_fournisseurs_disjoncteur\\{.*mesr/statut-etudiant/ine.*} 0")
                .containsPattern("particulier_fournisseurs_disjoncteur\\{.*cnous/etudiant-boursier/ine.*} 0");
    }

    @Test
    void operationThatFails_doesNotCloseTheOthers() {
        HOSTILE.seConduit(socket -> HOSTILE.repondre(socket, 500, "", new byte[0]));
        for (int i = 0; i < 20; i++) {
            demander().then().statusCode(502).body("errors[0].code", equalTo("25000"));
        }
        demander().then().statusCode(502).body("errors[0].code", equalTo("25001"));
        HOSTILE.seConduit(dit(octets(Reponses.ETUDIANT)));
        RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton("mesri_identite"))
                .get("/v3/mesri/statut_etudiant/identite?" + Cas.PIVOT_V3 + Cas.RECIPIENT).then().statusCode(200);
        String metrics = RestAssured.get(metriques).asString();
        assertThat(metrics).containsPattern("particulier_fournisseurs_disjoncteur\\{.*mesr/statut-etudiant/ine.*} 2")
                .containsPattern("particulier_fournisseurs_disjoncteur\\{.*mesr/statut-etudiant/identite.*} 0")
                .containsPattern("particulier_fournisseurs_places\\{.*\"mesr\".*} 4");
    }

    @Test
    void deadline_isTold_andIsThatOfTheOperation() {
        Cas droit = Cas.tous().stream().filter(cas -> cas.fournisseur().equals("/droit/identite")).findFirst().orElseThrow();
        Fournisseur.UNIQUE.repond(droit.fournisseur(), 200, droit.reponse());
        Fournisseur.UNIQUE.enGeneration("1-1");
        for (int i = 0; i < 2; i++) {
            RestAssured.given().urlEncodingEnabled(false)
                    .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(droit.scopes().toArray(String[]::new))).get(droit.url())
                    .then().statusCode(200).header("X-Response-Cached", "false");
        }
        assertThat(Fournisseur.UNIQUE.appels()).as("nothing is kept where an operator says 0s").hasSize(2)
                .allSatisfy(appel -> assertThat(Integer.parseInt(appel.delai())).isBetween(1, 3_000));
    }
}
