package fr.apiparticulier.gateway.quota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

import fr.apiparticulier.gateway.test.Autorite;

/** A gateway with tight limits, a real Redis, a certificate, and a proxy before it that says who calls. */
public final class Serre implements QuarkusTestProfile {

    public static final int LIMITE = 3;
    public static final int INTROUVABLES = 20;
    static final int PAR_ADRESSE = 200;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("particulier.quota.appels-par-seconde", Integer.toString(LIMITE),
                "particulier.quota.appels-par-minute-par-adresse", Integer.toString(PAR_ADRESSE),
                // What is told is Redis's word, however loaded the machine is.
                "particulier.quota.delai-redis", "5s",
                "particulier.enumeration.ralentir", "true",
                "particulier.enumeration.introuvables", Integer.toString(INTROUVABLES),
                "quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Redis.class), new TestResourceEntry(Certificat.class));
    }

    /** One that it has and shows to nobody. */
    public static final class Certificat implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            try {
                Path dossier = Files.createTempDirectory("serre");
                Path certificat = dossier.resolve("porte.crt");
                Path cle = dossier.resolve("porte.key");
                new Autorite("autorite-serre.test").pour("localhost").ecrire(certificat, cle);
                return Map.of("quarkus.tls.porte.key-store.pem.0.cert", certificat.toString(),
                        "quarkus.tls.porte.key-store.pem.0.key", cle.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            // The folder is the system's to take away.
        }
    }

    public static final class Redis implements QuarkusTestResourceLifecycleManager {

        private RedisDeTest serveur;

        @Override
        public Map<String, String> start() {
            serveur = new RedisDeTest();
            return Map.of("particulier.quota.redis", serveur.url(), "particulier.quota.repliques", "1");
        }

        @Override
        public void stop() {
            serveur.close();
        }
    }
}
