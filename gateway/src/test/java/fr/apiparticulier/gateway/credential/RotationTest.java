package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** Keys change while the gateway runs: the file is what counts, not the start. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class RotationTest {

    @Inject
    TokenKeys keys;

    @Inject
    GatewayConfig config;

    private Path fichier;
    private String avant;

    @BeforeEach
    void lire() throws IOException {
        fichier = Path.of(URI.create(config.jetons().cles().orElseThrow()));
        avant = Files.readString(fichier);
    }

    @AfterEach
    void remettre() throws IOException {
        Files.writeString(fichier, avant);
        assertThat(keys.refresh()).isTrue();
    }

    private static int introspection(Jetons cle) {
        return RestAssured.given().header("X-Api-Key", cle.jeton("cnaf_enfants")).get("/api/introspect").statusCode();
    }

    @Test
    void key_addedToTheFile_isTrustedBesideTheOld_andRemoved_isNotAnyMore() throws IOException {
        assertThat(introspection(Jetons.SUIVANTE)).isEqualTo(401);

        Files.writeString(fichier, Jetons.ensemble(Jetons.ADMINISTRATIONS, Jetons.SUIVANTE));
        assertThat(keys.refresh()).isTrue();
        assertThat(introspection(Jetons.SUIVANTE)).isEqualTo(200);
        assertThat(introspection(Jetons.ADMINISTRATIONS)).isEqualTo(200);

        Files.writeString(fichier, Jetons.ensemble(Jetons.SUIVANTE));
        assertThat(keys.refresh()).isTrue();
        assertThat(introspection(Jetons.ADMINISTRATIONS)).isEqualTo(401);
    }

    @Test
    void file_thatIsNoKeySet_leavesTheKeysAsTheyWere() throws IOException {
        for (String contenu : new String[]{"", "{}", "{\"keys\":[]}", "pas du JSON"}) {
            Files.writeString(fichier, contenu);
            assertThat(keys.refresh()).isFalse();
            assertThat(introspection(Jetons.ADMINISTRATIONS)).isEqualTo(200);
        }
    }
}
