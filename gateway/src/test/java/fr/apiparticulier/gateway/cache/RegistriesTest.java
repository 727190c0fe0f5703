package fr.apiparticulier.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** An import shows within seconds, and what it replaced leaves the memory even if nobody asks for it again. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class RegistriesTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @Inject
    Kept kept;
    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void preparer() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        kept.drop(Service.CNAF);
        Fournisseur.UNIQUE.enGeneration("1-1");
        Fournisseur.UNIQUE.repond("/ping", 200, "{\"enregistrements\":3,\"importeLe\":null}");
        Fournisseur.UNIQUE.repond(question().fournisseur(), 200, question().reponse());
    }

    /** What is kept is asked about, and other tests count who was asked. */
    @AfterEach
    void vider() {
        kept.drop(Service.CNAF);
    }

    private static Cas question() {
        return Cas.tous().stream().filter(cas -> cas.fournisseur().equals("/droit/identite")).findFirst().orElseThrow();
    }

    private static boolean isKept() {
        return Boolean.parseBoolean(RestAssured.given().urlEncodingEnabled(false)
                .header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(question().scopes().toArray(String[]::new)))
                .get(question().url()).then().statusCode(200).extract().header("X-Response-Cached"));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        boolean met = condition.getAsBoolean();
        for (long end = System.nanoTime() + SECONDS.toNanos(); !met
                && System.nanoTime() < end; met = condition.getAsBoolean()) {
            Thread.sleep(50);
        }
        assertThat(met).as(what).isTrue();
    }

    @Test
    void import_endsWhatIsGiven_withinSeconds() throws InterruptedException {
        assertThat(isKept()).isFalse();
        assertThat(isKept()).isTrue();
        Fournisseur.UNIQUE.enGeneration("2-2");
        await("the new registry is asked", () -> !isKept());
        assertThat(isKept()).isTrue();
    }

    @Test
    void import_emptiesTheMemory_thoughNobodyAsks() throws InterruptedException {
        isKept();
        assertThat(kept.holdsAny(Service.CNAF)).isTrue();
        Fournisseur.UNIQUE.enGeneration("3-3");
        await("nothing of the old registry is kept", () -> !kept.holdsAny(Service.CNAF));
    }
}
