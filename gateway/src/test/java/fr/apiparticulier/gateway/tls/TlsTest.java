package fr.apiparticulier.gateway.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.restassured.RestAssured;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.mutiny.sqlclient.Pool;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.admin.Adresse;
import fr.apiparticulier.gateway.provider.Operation;
import fr.apiparticulier.gateway.test.Attente;
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
            Map<String, String> config = new HashMap<>();
            for (Service service : Service.values()) {
                config.put("particulier.fournisseurs.adresse." + Operation.name(service),
                        "${" + Chiffree.ADRESSE + service.audience() + "}");
            }
            // Two have to agree how to encrypt within it.
            config.put("particulier.connexions.delai-entetes", "3s");
            return config;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Chiffree.class, Map.of(), true));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The framework looks at the files every thirty seconds, and no oftener. */
    private static final Duration RELECTURE = Duration.ofSeconds(90);

    private static final String REFUSE = "SSL handshake failed|SSLHandshakeException|PKIX path|hostnameverifier";

    @Inject
    Pool base;

    @Inject
    AgroalDataSource jdbc;

    @Inject
    RedisAPI redis;

    @Inject
    Adresse operateurs;

    @Inject
    TlsConfigurationRegistry registre;

    @Inject
    Event<CertificateUpdatedEvent> relu;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource(value = "/api/ping", tls = true)
    URL porte;

    @Test
    void provider_withACertificateOfOurAuthority_isAskedAndKnowsUs() {
        assertThat(ping("cnaf_msa_quotient_familial")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"mesri_statut_etudiant_ine, of another host", "cnous_etudiant_boursier_ine, of another authority",
            "pole_emploi_status, expired", "men_scolarite, that does not accept ours"})
    void provider_withACertificate_isNotAsked(String ping, String certificat) {
        assertThat(ping(ping)).isEqualTo(502);
    }

    private static int ping(String nom) {
        return RestAssured.get("/api/" + nom + "/ping").statusCode();
    }

    @Test
    void postgres_isSpokenToEncrypted_byBothDrivers() throws SQLException {
        String chiffrement = "select version from pg_stat_ssl where pid = pg_backend_pid()";
        assertThat(base.query(chiffrement).execute().await().atMost(PATIENCE).iterator().next().getString(0))
                .startsWith("TLSv1");
        try (Connection connexion = jdbc.getConnection();
                ResultSet lu = connexion.createStatement().executeQuery(chiffrement)) {
            assertThat(lu.next()).isTrue();
            assertThat(lu.getString(1)).startsWith("TLSv1");
        }
    }

    static Stream<Certificat> autres() {
        return Stream.of(Chiffree.AUTORITE.pour("ailleurs.test"), Chiffree.AUTRE.pour(Chiffree.HOTE));
    }

    /** The application's own pools, as they are configured: their connections are ended, and they find another one's server. */
    @ParameterizedTest
    @MethodSource("autres")
    void postgres_thatShowsAnotherOnesCertificate_isSpokenToByNeitherDriver(Certificat autre) {
        try {
            Chiffree.montreParPostgres(autre);
            finitPar(() -> base.query("select 1").execute().await().atMost(PATIENCE));
            finitPar(this::demanderParJdbc);
        } finally {
            Chiffree.montreParPostgres(Chiffree.AUTORITE.pour(Chiffree.HOTE));
        }
        finitBien(() -> base.query("select 1").execute().await().atMost(PATIENCE));
        finitBien(this::demanderParJdbc);
    }

    private void demanderParJdbc() {
        try (Connection connexion = jdbc.getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.execute("select 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("autres")
    void redis_thatShowsAnotherOnesCertificate_isNotSpokenTo(Certificat autre) {
        finitBien(() -> redis.ping(List.of()).await().atMost(PATIENCE));
        try {
            Chiffree.montreParRedis(autre);
            finitPar(() -> redis.ping(List.of()).await().atMost(PATIENCE));
        } finally {
            Chiffree.montreParRedis(Chiffree.AUTORITE.pour(Chiffree.HOTE));
        }
        finitBien(() -> redis.ping(List.of()).await().atMost(PATIENCE));
    }

    /** A connection that was just ended may still be lent once. */
    private static void finitPar(Runnable appel) {
        Attente.de("a refused certificate", PATIENCE, () -> {
            try {
                appel.run();
                return false;
            } catch (RuntimeException e) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace, true));
                return Pattern.compile(REFUSE).matcher(trace.toString()).find();
            }
        });
    }

    private static void finitBien(Runnable appel) {
        Attente.de("an accepted certificate", PATIENCE, () -> {
            try {
                appel.run();
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        });
    }

    @Test
    void requests_areAsStrictlyReadBehindTls() throws IOException {
        assertThat(demander("Host: localhost\r\n")).startsWith("HTTP/1.1 200").contains("strict-transport-security: max-age=");
        assertThat(demander("Host: localhost\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 400").doesNotContain("pong")
                .contains("strict-transport-security: max-age=");
    }

    private String demander(String hotes) throws IOException {
        try (SSLSocket socket = connexion(porte.getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/ping HTTP/1.1\r\n" + hotes + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).toLowerCase().replace("http/",
                    "HTTP/");
        }
    }

    @Test
    void connection_thatAgreesHowToEncryptAndSaysNothing_isClosed() throws IOException {
        try (SSLSocket socket = connexion(porte.getPort())) {
            socket.startHandshake();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void certificatesInUse_tellWhenTheyEnd() {
        double now = Instant.now().getEpochSecond();
        double end = meters.get("particulier.certificat.fin.timestamp").tag("nom", "interne").gauge().value();
        assertThat(end).isGreaterThan(now).isLessThan(now + Duration.ofDays(3_650).toSeconds());
    }

    @Test
    void operators_areServedEncrypted_andNotInClear() throws IOException {
        String requete = "GET /habilitations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (SSLSocket chiffree = connexion(operateurs.port());
                Socket enClair = new Socket(InetAddress.getLoopbackAddress(), operateurs.port())) {
            chiffree.getOutputStream().write(requete.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(chiffree.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 401");
            enClair.setSoTimeout((int) PATIENCE.toMillis());
            enClair.getOutputStream().write(requete.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(enClair.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("HTTP");
        }
    }

    private static SSLSocket connexion(int port) throws IOException {
        SSLSocket socket = (SSLSocket) Chiffree.AUTORITE.client().getSocketFactory().createSocket(Chiffree.HOTE, port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    private static BigInteger montre(int port) {
        try (SSLSocket socket = connexion(port)) {
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
        } catch (SSLException e) {
            // It came while the server was changing its certificate.
            return BigInteger.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger montreAuFournisseur() {
        assertThat(ping("cnaf_msa_quotient_familial")).isEqualTo(200);
        return Chiffree.presente();
    }

    @Test
    void certificatesAndAuthorities_replacedOnDisk_areUsedWithoutARestart() {
        Certificat gateway = Chiffree.AUTORITE.pour("gateway");
        Certificat neuf = Chiffree.AUTORITE.pour(Chiffree.HOTE);
        assertThat(montreAuFournisseur()).isNotEqualTo(gateway.numero());
        Chiffree.renouveler(gateway, neuf, Chiffree.AUTORITE, Chiffree.AUTRE);
        try {
            Attente.de("renewed certificates", RELECTURE, () -> montre(porte.getPort()).equals(neuf.numero())
                    && montre(operateurs.port()).equals(neuf.numero()) && montreAuFournisseur().equals(gateway.numero()));
            assertThat(ping("cnous_etudiant_boursier_ine")).as("of an authority that is ours now").isEqualTo(200);
            assertThat(ping("mesri_statut_etudiant_ine")).as("still of another host").isEqualTo(502);
            assertThat(ping("pole_emploi_status")).as("still expired").isEqualTo(502);
        } finally {
            Chiffree.renouveler(gateway, neuf, Chiffree.AUTORITE);
            TlsConfiguration interne = registre.get("interne").orElseThrow();
            interne.reload();
            relu.fire(new CertificateUpdatedEvent("interne", interne));
        }
        Attente.de("authority of before", PATIENCE, () -> ping("cnous_etudiant_boursier_ine") == 502);
    }
}
