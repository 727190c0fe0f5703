package fr.apiparticulier.gateway.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.Operation;
import fr.apiparticulier.gateway.test.Autorite.Certificat;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** What docs/tls.md promises, with real certificates: whoever is not who they should be is not spoken to. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(TlsTest.Partout.class)
class TlsTest {

    public static final class Partout implements QuarkusTestProfile {
        /** They come before the addresses of providers that all other tests have. */
        @Override
        public Map<String, String> getConfigOverrides() {
            return Arrays.stream(Service.values()).collect(Collectors.toMap(
                    service -> "particulier.fournisseurs.adresse." + Operation.name(service),
                    service -> "${" + Chiffree.ADRESSE + service.audience() + "}"));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Chiffree.class, Map.of(), true));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The framework looks at the files every thirty seconds, and no oftener. */
    private static final Duration RELECTURE = Duration.ofSeconds(90);

    @Inject
    Pool base;

    @Inject
    Vertx vertx;

    @TestHTTPResource(value = "/api/ping", tls = true)
    URL porte;

    @Test
    void provider_withACertificateOfOurAuthority_isAskedAndKnowsUs() {
        RestAssured.get("/api/cnaf_msa_quotient_familial/ping").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"mesri_statut_etudiant_ine, of another host", "cnous_etudiant_boursier_ine, of another authority",
            "pole_emploi_status, expired", "men_scolarite, that does not accept ours"})
    void provider_withACertificate_isNotAsked(String ping, String certificat) {
        RestAssured.get("/api/" + ping + "/ping").then().statusCode(502);
    }

    @Test
    void postgres_isSpokenToEncrypted_byBothDrivers() throws SQLException {
        String chiffrement = "select version from pg_stat_ssl where pid = pg_backend_pid()";
        assertThat(base.query(chiffrement).execute().await().atMost(PATIENCE).iterator().next().getString(0))
                .startsWith("TLSv1");
        // Flyway came by JDBC, or there would be no schema.
        assertThat(base.query("select count(*) from flyway_schema_history where success").execute().await().atMost(PATIENCE)
                .iterator().next().getLong(0)).isPositive();
        DriverManager.getConnection(jdbc("autorite.crt", "localhost"), "postgres", "postgres").close();
    }

    @Test
    void postgres_ofAnotherAuthorityOrName_isRefusedByBothDrivers() {
        for (String[] faux : new String[][]{{"autre.crt", "localhost"}, {"autorite.crt", "127.0.0.1"}}) {
            assertThatThrownBy(() -> DriverManager.getConnection(jdbc(faux[0], faux[1]), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class);
            PgConnectOptions options = new PgConnectOptions().setHost(faux[1]).setPort(Chiffree.portBase())
                    .setDatabase("postgres")
                    .setUser("postgres").setPassword("postgres").setSslMode(SslMode.VERIFY_FULL)
                    .setPemTrustOptions(new PemTrustOptions().addCertPath(Chiffree.fichier(faux[0]).toString()));
            options.setHostnameVerificationAlgorithm("HTTPS");
            assertThatThrownBy(() -> PgConnection.connect(vertx, options).await().atMost(PATIENCE))
                    .hasStackTraceContaining("SSL handshake failed");
        }
    }

    private static String jdbc(String autorite, String hote) {
        return "jdbc:postgresql://" + hote + ":" + Chiffree.portBase() + "/postgres?sslmode=verify-full&sslrootcert="
                + Chiffree.fichier(autorite);
    }

    @Test
    void requests_areAsStrictlyReadBehindTls() throws IOException {
        assertThat(demander("Host: localhost\r\n")).startsWith("HTTP/1.1 200").contains("strict-transport-security: max-age=");
        assertThat(demander("Host: localhost\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 400").doesNotContain("pong")
                .contains("strict-transport-security: max-age=");
    }

    private String demander(String hotes) throws IOException {
        try (SSLSocket socket = connexion()) {
            socket.getOutputStream()
                    .write(("GET /api/ping HTTP/1.1\r\n" + hotes + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).toLowerCase().replace("http/",
                    "HTTP/");
        }
    }

    private SSLSocket connexion() throws IOException {
        SSLSocket socket = (SSLSocket) Chiffree.AUTORITE.client().getSocketFactory().createSocket("localhost", porte.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    private BigInteger numero() throws IOException {
        try (SSLSocket socket = connexion()) {
            return ((java.security.cert.X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
        }
    }

    /** Two files cannot be replaced at once: read between them, they make a pair that no client accepts, until read again. */
    private boolean presente(Certificat certificat) throws IOException {
        try {
            return numero().equals(certificat.numero());
        } catch (SSLException e) {
            return false;
        }
    }

    @Test
    void certificate_replacedOnDisk_isUsedWithoutARestart() throws Exception {
        Certificat neuf = Chiffree.AUTORITE.pour("localhost");
        assertThat(numero()).isNotEqualTo(neuf.numero());
        neuf.ecrire(Chiffree.fichier("public.crt"), Chiffree.fichier("public.key"));
        long fin = System.nanoTime() + RELECTURE.toNanos();
        while (!presente(neuf)) {
            assertThat(System.nanoTime()).as("still not the new certificate").isLessThan(fin);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
