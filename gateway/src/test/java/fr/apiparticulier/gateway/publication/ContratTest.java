package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.publication.Question.Presence;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** Every route is what its document says: each error it documents is produced over HTTP, each parameter is as required as it says. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class ContratTest {

    /** A word with a character that no parameter takes. */
    private static final String INSENSE = "@";

    /** Every parameter that says who a question is about. */
    private static final Set<String> IDENTITE = Stream.concat(
            Stream.of(Question.FAMILLE_V2, Question.FAMILLE_V3, Question.ETUDIANT_V2, Question.ETUDIANT_V3,
                    Question.BOURSIER_V2, Question.BOURSIER_V3, Question.INE, Question.IDENTIFIANT)
                    .flatMap(question -> question.demandes().stream()).map(Question.Demande::parametre),
            Stream.of(Parametre.NUMERO_ALLOCATAIRE, Parametre.DATE_NAISSANCE))
            .map(Parametre::nom).collect(Collectors.toSet());

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
    }

    static List<Route> routes() {
        return Route.toutes();
    }

    @Test
    void route_thatIsPublished_hasItsCallInEveryTest() {
        assertThat(routes()).extracting(Route::chemin)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream())
                        .map(Cas::chemin).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void error_thatIsDocumented_isProduced(Route route) {
        Provocations provocations = new Provocations(route);
        Erreurs.de(route).forEach((statut, entries) -> entries.stream()
                .filter(Predicate.not(Impossibles::contient)).forEach(entry -> {
                    disjoncteurs.resetAll();
                    Response reponse = provocations.de(entry);
                    assertThat(reponse.statusCode()).as("%s %s", route, entry.code()).isEqualTo(statut);
                    assertThat(reponse.jsonPath().getList("errors.code")).as("%s %s", route, entry.code())
                            .contains(entry.code());
                }));
    }

    /** The list of what no call can produce stays true: what no route documents any more has no place on it. */
    @Test
    void error_thatNoCallCanProduce_isDocumentedAllTheSame() {
        assertThat(routes().stream().flatMap(route -> Erreurs.de(route).values().stream()).flatMap(List::stream))
                .containsAll(Impossibles.entries());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void parameter_isRequiredAsDocumented(Route route) {
        for (Cas cas : Provocations.cas(route)) {
            for (Question.Demande demande : route.demandes()) {
                Appel sans = new Appel(cas).sans(demande.parametre().nom());
                Response reponse = sans.envoyer(cas.scopes());
                List<String> codes = sans.codes(cas.scopes());
                if (demande.presence() == Presence.REQUIS) {
                    assertThat(codes).as("%s without %s", route, demande.parametre().nom())
                            .contains(demande.parametre().manquant().entry().code());
                } else if (demande.presence() == Presence.FACULTATIF) {
                    assertThat(reponse.statusCode()).as("%s without %s", route, demande.parametre().nom()).isEqualTo(200);
                }
            }
        }
    }

    /** It would ask about somebody else than the token is about. */
    @ParameterizedTest
    @MethodSource("franceConnectees")
    void identityParameter_besideAFranceConnectToken_isRefused(Route route) {
        for (Cas cas : Provocations.cas(route)) {
            IDENTITE.forEach(
                    nom -> assertThat(new Appel(cas).avec(nom, "75101").codes(cas.scopes())).as("%s with %s", route, nom)
                            .containsExactly(GatewayError.IDENTITY_TWICE.entry().code()));
        }
    }

    static List<Route> franceConnectees() {
        return Route.toutes().stream().filter(Route::estFranceConnecte).toList();
    }

    /** A ten-year-old client may send what another resource takes: it is neither read nor refused. */
    @ParameterizedTest
    @MethodSource("routes")
    void parameter_thatIsNotDocumented_isPassedOver(Route route) {
        Set<String> connus = route.demandes().stream().map(demande -> demande.parametre().nom()).collect(Collectors.toSet());
        List<String> inconnus = Stream.of(Parametre.values()).map(Parametre::nom)
                .filter(nom -> !route.estFranceConnecte() || !IDENTITE.contains(nom))
                .filter(nom -> connus.stream().noneMatch(connu -> racine(connu).equals(racine(nom)))).distinct().toList();
        for (Cas cas : Provocations.cas(route)) {
            Appel appel = new Appel(cas);
            for (String inconnu : inconnus) {
                appel = appel.avec(inconnu, INSENSE);
            }
            assertThat(appel.envoyer(cas.scopes()).statusCode()).as("%s with %s", route, inconnus).isEqualTo(200);
        }
    }

    private static String racine(String nom) {
        return nom.replace("[]", "");
    }

    /** Whatever answers to anyone is in the documents, and whatever is in them answers. */
    @Test
    void serviceRoutes_areDocumented() {
        Map<String, Object> documentees = new TreeMap<>(OpenApiTest.lire("services-v2.yml"));
        documentees.putAll(OpenApiTest.lire("services-v3.yml"));
        assertThat(Route.services()).containsExactlyInAnyOrderElementsOf(documentees.keySet());
        documentees.forEach((chemin, operations) -> ((Map<?, ?>) operations).keySet().forEach(methode -> assertThat(
                RestAssured
                        .request(methode.toString().toUpperCase(Locale.ROOT), chemin.replace("{fournisseur}", "men_scolarite"))
                        .statusCode())
                .as("%s %s", methode, chemin).isIn(200, 401, 502)));
    }

    @Test
    void documents_areServedToAnyone() {
        Map.of("/api/open-api.yml", "version: \"2\"", "/api/open-api-v2.yml", "version: \"2\"", "/api/open-api-v3.yml",
                "version: \"3\"")
                .forEach((chemin, version) -> assertThat(RestAssured.get(chemin).then().statusCode(200)
                        .contentType("application/yaml").extract().asString()).startsWith("openapi: 3.0").contains(version));
    }
}
