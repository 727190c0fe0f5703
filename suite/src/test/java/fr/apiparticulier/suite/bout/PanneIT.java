package fr.apiparticulier.suite.bout;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** A provider's process dies: its own questions get a documented error, and nobody else's do. */
@ExtendWith(SuiteExtension.class)
class PanneIT {

    @Test
    void providerKilled_isADocumentedErrorAndTheOtherFourAnswer(Suite suite) {
        suite.tuer(Service.CNAF);
        try {
            Questions.poser(suite, "/api/v2/composition-familiale", Map.of("numeroAllocataire", "12345", "codePostal", "75"),
                    Map.of("X-Api-Key", suite.jeton(List.of("cnaf_enfants")))).statusCode(503)
                    .body("error", equalTo("network_error"));
            Questions.de(Service.CNAF).stream().filter(question -> question.chemin().startsWith("/v3"))
                    .forEach(question -> Questions.poserANeuf(suite, question).statusCode(502)
                            .body("errors.code", hasItem("37001")).body("errors[0].meta.provider", equalTo("CNAV")));

            Arrays.stream(Service.values()).filter(service -> service != Service.CNAF).flatMap(
                    service -> Questions.de(service).stream())
                    .forEach(question -> Questions.poser(suite, question).statusCode(200));

            ping(suite, "cnaf_msa_quotient_familial", 502, "bad_gateway");
            ping(suite, "men_scolarite", 200, "ok");
            RestAssured.get(suite.url().resolve("/api/ping")).then().statusCode(200);
            RestAssured.get(suite.gestions().get(0).resolve("/q/health/ready")).then().statusCode(200);
        } finally {
            suite.relancer(Service.CNAF);
        }
        Questions.de(Service.CNAF).forEach(question -> Questions.poser(suite, question).statusCode(200));
    }

    private static void ping(Suite suite, String id, int status, String mot) {
        RestAssured.get(suite.url().resolve("/api/" + id + "/ping")).then().statusCode(status).body("status", equalTo(mot));
    }

    @Test
    void provider_withoutTheInternalToken_answersNobody(Suite suite) {
        String publique = suite.jeton(Scopes.TOUS);
        for (Service service : Service.values()) {
            for (String route : ROUTES.get(service)) {
                String url = suite.fournisseur(service).resolve(route).toString();
                RestAssured.given().contentType(ContentType.JSON).body("{}").post(url).then().statusCode(401);
                RestAssured.given().contentType(ContentType.JSON).auth().oauth2(publique).body("{}").post(url).then()
                        .statusCode(401);
            }
            RestAssured.get(suite.fournisseur(service).resolve("/ping")).then().statusCode(401);
            RestAssured.given().contentType("application/yaml").body(new byte[0])
                    .put(suite.fournisseur(service).resolve("/registre").toString()).then().statusCode(401);
        }
    }

    private static final Map<Service, List<String>> ROUTES = Map.of(
            Service.CNAF, List.of("/quotient-familial/numero-allocataire", "/quotient-familial/identite"),
            Service.MESR, List.of("/statut-etudiant/ine", "/statut-etudiant/identite"),
            Service.CNOUS, List.of("/etudiant-boursier/ine", "/etudiant-boursier/identite"),
            Service.POLE_EMPLOI, List.of("/demandeur-emploi/situation", "/demandeur-emploi/paiements"),
            Service.EDUCATION, List.of("/scolarite/identite"));
}
