package fr.apiparticulier.gateway.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import redis.embedded.RedisServer;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.test.Autorite;
import fr.apiparticulier.gateway.test.Autorite.Certificat;

/**
 * Everything encrypted as docs/tls.md says, with the authority of one test: PostgreSQL, Redis, the gateway's own doors, and five
 * providers of which one only is as it should be.
 */
public final class Chiffree implements QuarkusTestResourceLifecycleManager {

    /** Of a provider, by its name. */
    static final String ADRESSE = "adresse-chiffree.";

    static final String HOTE = "localhost";
    static final Autorite AUTORITE = new Autorite("autorite-interne.test");
    static final Autorite AUTRE = new Autorite("autre-autorite.test");

    /** What all of one renewal is in, as {@link #renouveler} replaces it: a link. */
    private static final String COURANT = "courant";

    private static Path dossier;
    private static EmbeddedPostgres postgres;
    private static RedisServer redis;
    private static int portRedis;
    private static int renouvellements;
    private static volatile BigInteger presente;

    private final List<HttpsServer> fournisseurs = new ArrayList<>();

    /** @return the number of the certificate that a provider was shown last */
    static BigInteger presente() {
        return presente;
    }

    @Override
    public Map<String, String> start() {
        try {
            dossier = Files.createTempDirectory("tls");
            AUTORITE.ecrire(dossier.resolve("autorite.crt"));
            renouveler(AUTORITE.pour("gateway"), AUTORITE.pour(HOTE), AUTORITE);
            ecrire("base", AUTORITE.pour(HOTE));
            ecrire("redis", AUTORITE.pour(HOTE));
            postgres = EmbeddedPostgres.builder().setServerConfig("ssl", "on")
                    .setServerConfig("ssl_cert_file", dossier.resolve("base.crt").toString())
                    .setServerConfig("ssl_key_file", dossier.resolve("base.key").toString()).start();
            Map<String, String> config = new HashMap<>(base());
            config.putAll(redis());
            config.putAll(portes());
            config.putAll(fournisseur(Service.CNAF, AUTORITE.pour(HOTE), AUTORITE));
            config.putAll(fournisseur(Service.MESR, AUTORITE.pour("ailleurs.test"), AUTORITE));
            config.putAll(fournisseur(Service.CNOUS, AUTRE.pour(HOTE), AUTORITE));
            config.putAll(
                    fournisseur(Service.POLE_EMPLOI, AUTORITE.pour(HOTE, Instant.now().minus(Duration.ofHours(1))), AUTORITE));
            config.putAll(fournisseur(Service.EDUCATION, AUTORITE.pour(HOTE), AUTRE));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what the gateway shows, to providers and to clients, and whom it believes: all at once, as an orchestrator does. */
    static void renouveler(Certificat gateway, Certificat porte, Autorite... confiance) {
        try {
            Path neuf = Files.createDirectory(dossier.resolve("renouvellement-" + ++renouvellements));
            gateway.ecrire(neuf.resolve("gateway.crt"), neuf.resolve("gateway.key"));
            porte.ecrire(neuf.resolve("public.crt"), neuf.resolve("public.key"));
            Files.writeString(neuf.resolve("autorite.crt"),
                    Stream.of(confiance).map(Autorite::pem).collect(Collectors.joining()));
            Path lien = Files.createSymbolicLink(dossier.resolve("neuf"), neuf.getFileName());
            Files.move(lien, dossier.resolve(COURANT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(String nom, Certificat certificat) {
        certificat.ecrire(dossier.resolve(nom + ".crt"), dossier.resolve(nom + ".key"));
    }

    /** From now on PostgreSQL shows that one, and whoever is connected has to come again. */
    static void montreParPostgres(Certificat certificat) {
        ecrire("base", certificat);
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            ordre.execute("select pg_reload_conf()");
            ordre.execute("select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' "
                    + "and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of Redis, which reads its files again when any of its settings of TLS changes. */
    static void montreParRedis(Certificat certificat) {
        ecrire("redis", certificat);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portRedis)) {
            socket.getOutputStream().write(("CONFIG SET tls-session-cache-size " + (1_000 + certificat.numero().intValue())
                    + "\r\nCLIENT KILL TYPE normal SKIPME yes\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            String dit = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (!dit.startsWith("+OK")) {
                throw new IllegalStateException(dit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> base() {
        String adresse = HOTE + ":" + postgres.getPort() + "/postgres";
        String autorite = dossier.resolve("autorite.crt").toString();
        return Map.of("quarkus.datasource.reactive.url", "postgresql://" + adresse,
                "quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full",
                "quarkus.datasource.reactive.trust-certificate-pem", "true",
                "quarkus.datasource.reactive.trust-certificate-pem.certs", autorite,
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + adresse,
                "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full",
                "quarkus.datasource.jdbc.additional-jdbc-properties.sslrootcert", autorite);
    }

    private static Map<String, String> redis() throws IOException {
        portRedis = portLibre();
        int chiffre = portLibre();
        redis = RedisServer.newRedisServer().port(portRedis).setting("bind 127.0.0.1").setting("save \"\"")
                .setting("tls-port " + chiffre).setting("tls-auth-clients no")
                .setting("tls-cert-file " + dossier.resolve("redis.crt"))
                .setting("tls-key-file " + dossier.resolve("redis.key"))
                .setting("tls-ca-cert-file " + dossier.resolve("autorite.crt")).build();
        redis.start();
        return Map.of("particulier.quota.redis", "rediss://" + HOTE + ":" + chiffre,
                "particulier.quota.repliques", "1", "quarkus.redis.tls-configuration-name", "interne");
    }

    private static int portLibre() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> portes() {
        Path courant = dossier.resolve(COURANT);
        return Map.ofEntries(Map.entry("quarkus.tls.porte.key-store.pem.0.cert", courant.resolve("public.crt").toString()),
                Map.entry("quarkus.tls.porte.key-store.pem.0.key", courant.resolve("public.key").toString()),
                Map.entry("quarkus.tls.porte.reload-period", "30s"),
                Map.entry("quarkus.http.tls-configuration-name", "porte"),
                Map.entry("quarkus.http.test-ssl-port", "0"), Map.entry("quarkus.http.insecure-requests", "enabled"),
                Map.entry("particulier.admin.tls", "porte"),
                Map.entry("quarkus.tls.interne.trust-store.pem.certs", courant.resolve("autorite.crt").toString()),
                Map.entry("quarkus.tls.interne.key-store.pem.0.cert", courant.resolve("gateway.crt").toString()),
                Map.entry("quarkus.tls.interne.key-store.pem.0.key", courant.resolve("gateway.key").toString()),
                Map.entry("quarkus.tls.interne.reload-period", "30s"));
    }

    private Map<String, String> fournisseur(Service service, Certificat certificat, Autorite clients) throws IOException {
        SSLContext contexte = certificat.serveur(clients);
        HttpsServer serveur = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.setHttpsConfigurator(new HttpsConfigurator(contexte) {
            @Override
            public void configure(HttpsParameters parametres) {
                SSLParameters tls = contexte.getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parametres.setSSLParameters(tls);
            }
        });
        serveur.createContext("/ping", appel -> {
            presente = ((X509Certificate) ((HttpsExchange) appel).getSSLSession().getPeerCertificates()[0]).getSerialNumber();
            byte[] corps = "{\"enregistrements\":3,\"importeLe\":null}".getBytes(StandardCharsets.US_ASCII);
            appel.getResponseHeaders().set("Content-Type", "application/json");
            // The next one has to show its certificate again.
            appel.getResponseHeaders().set("Connection", "close");
            appel.sendResponseHeaders(200, corps.length);
            appel.getResponseBody().write(corps);
            appel.close();
        });
        serveur.start();
        fournisseurs.add(serveur);
        return Map.of(ADRESSE + service.audience(), "https://" + HOTE + ":" + serveur.getAddress().getPort(),
                "particulier.fournisseurs.tls", "interne");
    }

    @Override
    public void stop() {
        fournisseurs.forEach(serveur -> serveur.stop(0));
        try {
            redis.stop();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
