package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.registre.Snapshots;
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

    @Inject
    Pool base;

    @Inject
    Snapshots snapshots;

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
    void key_ofTheDatabase_isTrustedAtOnce_beforeItSigns_untilItIsRetired() {
        sql("insert into cle (kid, publique, privee, creee_le, signe_le) values ($1, $2, ''::bytea, now(), now() + interval '1 day')",
                Jetons.SUIVANTE.cle().getKeyId(), Jetons.SUIVANTE.cle().toJson(OutputControlLevel.PUBLIC_ONLY));
        try {
            assertThat(introspection(Jetons.SUIVANTE)).isEqualTo(200);
            assertThat(introspection(Jetons.ADMINISTRATIONS)).isEqualTo(200);
            sql("update cle set retiree_le = now() - interval '1 second' where kid = $1", Jetons.SUIVANTE.cle().getKeyId());
            assertThat(introspection(Jetons.SUIVANTE)).isEqualTo(401);
        } finally {
            sql("delete from cle where kid = $1", Jetons.SUIVANTE.cle().getKeyId());
        }
    }

    private void sql(String ordre, Object... valeurs) {
        base.preparedQuery(ordre).execute(Tuple.from(valeurs)).flatMap(done -> snapshots.refresh()).await()
                .atMost(Duration.ofSeconds(5));
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
