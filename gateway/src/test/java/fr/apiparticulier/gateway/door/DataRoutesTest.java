package fr.apiparticulier.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.publication.Route;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** What is published is what is served, address by address. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class DataRoutesTest {

    @Inject
    @All
    List<DataRoutes> toutes;

    private Map<String, DataRoute> servies() {
        return toutes.stream().flatMap(some -> some.routes().stream())
                .collect(Collectors.toMap(route -> route.route().chemin(), route -> route));
    }

    @Test
    void publishedAddresses_areThoseThatAreServed() {
        assertThat(servies().keySet())
                .containsExactlyInAnyOrderElementsOf(Route.toutes().stream().map(Route::chemin).toList());
    }

    /** A passage that depends on what is asked is asked for by a request; those since v3 never do. */
    @Test
    void publishedView_isTheOneThatIsShown() {
        Map<String, Class<?>> publiees = new TreeMap<>();
        Map<String, Class<?>> montrees = new TreeMap<>();
        Map<String, DataRoute> servies = servies();
        Route.toutes().stream().filter(route -> !route.chemin().startsWith("/api/")).forEach(route -> {
            publiees.put(route.chemin(), route.publication().vue());
            montrees.put(route.chemin(), servies.get(route.chemin()).passage().get().type());
        });
        assertThat(montrees).isNotEmpty().isEqualTo(publiees);
    }

    @Test
    void everyAddress_saysWhichMethodsItTakes_andRefusesTheOthersInItsVersionsWords() {
        servies().keySet().forEach(chemin -> {
            Response methodes = RestAssured.options(chemin);
            assertThat(methodes.statusCode()).as(chemin).isEqualTo(204);
            assertThat(methodes.header("Allow")).as(chemin).isEqualTo("GET, HEAD, OPTIONS, POST");
            Response refus = RestAssured.delete(chemin);
            assertThat(refus.statusCode()).as(chemin).isEqualTo(405);
            assertThat(refus.header("Allow")).as(chemin).isEqualTo("GET, HEAD, OPTIONS, POST");
            assertThat(refus.header("X-Request-ID")).as(chemin).isNotEmpty();
            assertThat(refus.jsonPath().getString(chemin.startsWith("/api/") ? "error" : "errors[0].code")).as(chemin)
                    .isNotEmpty();
        });
    }
}
