package fr.apiparticulier.provider.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What every provider's tests stand on: a real PostgreSQL, keys. One per module, booted once. */
public final class ProviderTestResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            Path cles = Files.createTempFile("interne", ".jwks");
            Files.writeString(cles, Appelant.PASSERELLE.jwks());
            cles.toFile().deleteOnExit();
            Path recherche = Files.createTempFile("recherche", ".jwks");
            Files.writeString(recherche, Personnes.JWKS);
            recherche.toFile().deleteOnExit();
            return Map.of(
                    "particulier.environnement", "BAC_A_SABLE",
                    "particulier.interne.cles", cles.toUri().toString(),
                    "particulier.recherche.cles", recherche.toUri().toString(),
                    "particulier.base.nom", "postgres",
                    "particulier.base.port", Integer.toString(postgres.getPort()),
                    "particulier.base.utilisateur", "postgres",
                    "particulier.base.mot-de-passe", "postgres",
                    "quarkus.http.test-port", "0",
                    "quarkus.management.test-port", "0");
        } catch (IOException e) {
            throw new IllegalStateException("embedded PostgreSQL does not start", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("embedded PostgreSQL does not stop", e);
        }
    }
}
