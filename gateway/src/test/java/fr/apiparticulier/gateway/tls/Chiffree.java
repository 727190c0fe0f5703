package fr.apiparticulier.gateway.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.test.Autorite;
import fr.apiparticulier.gateway.test.Autorite.Certificat;

/**
 * Everything encrypted as docs/tls.md says, with the authority of one test: PostgreSQL, the gateway's own door, and five
 * providers of which one only is as it should be.
 */
public final class Chiffree implements QuarkusTestResourceLifecycleManager {

    /** Of a provider, by its name. */
    static final String ADRESSE = "adresse-chiffree.";

    private static final String HOTE = "localhost";

    static final Autorite AUTORITE = new Autorite("autorite-interne.test");
    static final Autorite AUTRE = new Autorite("autre-autorite.test");

    private static Path dossier;
    private static EmbeddedPostgres postgres;

    private final List<HttpsServer> fournisseurs = new ArrayList<>();

    static Path fichier(String nom) {
        return dossier.resolve(nom);
    }

    static int portBase() {
        return postgres.getPort();
    }

    @Override
    public Map<String, String> start() {
        try {
            dossier = Files.createTempDirectory("tls");
            AUTORITE.ecrire(fichier("autorite.crt"));
            AUTRE.ecrire(fichier("autre.crt"));
            AUTORITE.pour("gateway").ecrire(fichier("gateway.crt"), fichier("gateway.key"));
            AUTORITE.pour(HOTE).ecrire(fichier("public.crt"), fichier("public.key"));
            AUTORITE.pour(HOTE).ecrire(fichier("base.crt"), fichier("base.key"));
            postgres = EmbeddedPostgres.builder().setServerConfig("ssl", "on")
                    .setServerConfig("ssl_cert_file", fichier("base.crt").toString())
                    .setServerConfig("ssl_key_file", fichier("base.key").toString()).start();
            Map<String, String> config = new HashMap<>(base());
            config.putAll(porte());
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

    private static Map<String, String> base() {
        String adresse = HOTE + ":" + portBase() + "/postgres";
        return Map.of("quarkus.datasource.reactive.url", "postgresql://" + adresse,
                "quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full",
                "quarkus.datasource.reactive.trust-certificate-pem", "true",
                "quarkus.datasource.reactive.trust-certificate-pem.certs", fichier("autorite.crt").toString(),
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + adresse,
                "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full",
                "quarkus.datasource.jdbc.additional-jdbc-properties.sslrootcert", fichier("autorite.crt").toString());
    }

    private static Map<String, String> porte() {
        return Map.of("quarkus.tls.porte.key-store.pem.0.cert", fichier("public.crt").toString(),
                "quarkus.tls.porte.key-store.pem.0.key", fichier("public.key").toString(),
                "quarkus.tls.porte.reload-period", "30s", "quarkus.http.tls-configuration-name", "porte",
                "quarkus.http.test-ssl-port", "0", "quarkus.http.insecure-requests", "enabled",
                "quarkus.tls.interne.trust-store.pem.certs", fichier("autorite.crt").toString(),
                "quarkus.tls.interne.key-store.pem.0.cert", fichier("gateway.crt").toString(),
                "quarkus.tls.interne.key-store.pem.0.key", fichier("gateway.key").toString());
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
            byte[] corps = "{\"enregistrements\":3,\"importeLe\":null}".getBytes(StandardCharsets.US_ASCII);
            appel.getResponseHeaders().set("Content-Type", "application/json");
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
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
