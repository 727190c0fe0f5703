package fr.apiparticulier.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.gateway.provider.ProviderFailure;
import fr.apiparticulier.gateway.test.Jetons;

/** What is a key set of FranceConnect's, and what is too much for one. */
class SignatureKeysTest {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int LONGUEUR_MAXIMALE = 131_072;

    @TempDir
    Path dossier;

    private final Vertx vertx = Vertx.vertx();
    private FranceConnectConfig config;
    private volatile String publie;

    @BeforeEach
    void publier() throws IOException {
        HttpServer serveur = vertx.createHttpServer().requestHandler(demande -> demande.response().end(publie))
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        String url = "http://127.0.0.1:" + serveur.actualPort();
        String secret = Files.writeString(dossier.resolve("secret"), "secret-fictif").toUri().toString();
        String acces = "particulier.france-connect.acces.";
        config = new SmallRyeConfigBuilder().withMapping(FranceConnectConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(Map.of(acces + "introspection", url, acces + "signatures", url,
                        acces + "emetteur", url, acces + "client", "c", acces + "secret", secret, acces + "cles", secret),
                        "test", 100))
                .build().getConfigMapping(FranceConnectConfig.class);
    }

    @AfterEach
    void fermer() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private List<JsonWebKey> lire(String publie) {
        this.publie = publie;
        FranceConnectClient client = new FranceConnectClient(vertx, config, config.acces().orElseThrow());
        return new SignatureKeys(client, Clock.systemUTC()).now().await().atMost(WITHIN);
    }

    private void refuse(String publie) {
        assertThatExceptionOfType(ProviderFailure.class).isThrownBy(() -> lire(publie));
    }

    private static String ensemble(int cles) {
        return new JsonWebKeySet(Collections.nCopies(cles, Jetons.ADMINISTRATIONS.cle()))
                .toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static String ensembleLong(int longueur) {
        String ensemble = ensemble(1);
        return " ".repeat(longueur - ensemble.length()) + ensemble;
    }

    @Test
    void set_ofMoreKeysThanAnyoneNeeds_isNone() {
        assertThat(lire(ensemble(16))).hasSize(16);
        refuse(ensemble(17));
        refuse(ensemble(0));
    }

    @Test
    void set_thatIsTooLong_isNotReadOn() {
        assertThat(lire(ensembleLong(LONGUEUR_MAXIMALE))).hasSize(1);
        refuse(ensembleLong(LONGUEUR_MAXIMALE + 1));
    }
}
