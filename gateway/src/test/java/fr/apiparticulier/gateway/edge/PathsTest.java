package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/**
 * Writings of an address, and what they are: the route itself (401 without a token), or nothing at all. A door that decides by
 * path, here or in front of us, must never see another one than the route does.
 */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class PathsTest {

    /** Those that RFC 3986 calls equal, and empty segments; see the table "HTTP" of docs/deviations.md. */
    @ParameterizedTest
    @CsvSource({"/v3/mesri/statut_etudiant/ine", "/v3/mesri/statut_etudiant/ine/", "//v3//mesri/statut_etudiant///ine//",
            "/./v3/mesri/./statut_etudiant/ine", "/v3/mesri/x/../statut_etudiant/ine", "/../../v3/mesri/statut_etudiant/ine",
            "/v3/mesri/x/%2e%2e/statut_etudiant/ine", "/v3/mesri/%2E/statut_etudiant/ine",
            "/v3/mesri/x/.%2e/statut_etudiant/ine",
            "/%76%33/mesri/statut%5Fetudiant/%69ne", "/inconnu/../v3/mesri/statut_etudiant/ine"})
    void equalWriting_isTheRoute_behindItsToken(String chemin) {
        assertThat(Brut.envoyer("GET " + chemin + " HTTP/1.1").status()).isEqualTo(401);
        assertThat(Brut.envoyer("GET " + chemin + "?ine=%2F..%2F;a=b HTTP/1.1").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/v3/mesri/statut_etudiant/ine;a=b", "/v3/mesri;a=b/statut_etudiant/ine", "/v3/mesri/statut_etudiant/ine;",
            "/v3/mesri/statut_etudiant/..;/statut_etudiant/ine", "/v3/mesri/statut_etudiant/ine%3Ba",
            "/v3/mesri%2Fstatut_etudiant/ine",
            "/v3/mesri%2fstatut_etudiant/ine", "/v3%2F%2e%2e%2Fv3/mesri/statut_etudiant/ine",
            "/v3/mesri/statut_etudiant/ine%00",
            "/v3/mesri/statut_etudiant/ine%00.json", "/v3/mesri/statut_etudiant/ine%20", "/v3/mesri/statut_etudiant/%0aine",
            "/v3/mesri\\statut_etudiant\\ine", "/v3/mesri%5Cstatut_etudiant%5Cine", "/v3/mesri/x/..\\statut_etudiant/ine",
            "/v3/mesri/x/..%5Cstatut_etudiant/ine", "/V3/MESRI/STATUT_ETUDIANT/INE", "/v3/mesri/statut_etudiant/Ine",
            "/v3/mesri/statut_etudiant/ine.json", "/v3/mesri/statut_etudiant/ine%2Ejson",
            "/v3/mesri/%252e%252e/mesri/statut_etudiant/ine",
            "/v3/mesri/x/%c0%ae%c0%ae/statut_etudiant/ine", "/v3/mesri/x/%e0%80%ae%e0%80%ae/statut_etudiant/ine",
            "/v3%c0%afmesri/statut_etudiant/ine", "/v3/mesri/statut_etudiant/%c1%a9ne",
            "/v3/mesri/x/%uff0e%uff0e/statut_etudiant/ine",
            "/v3/mesri/statut_etudiant/ine/..", "/v3/mesri/.../statut_etudiant/ine", "/v3/mesri/statut_etudiant/ine%23",
            "/v3/mesri/statut_etudiant/ine%3Fine=1", "/v3/mesri/statut_etudiant", "v3/mesri/statut_etudiant/ine"})
    void otherWriting_isNoRoute(String chemin) {
        Brut reponse = Brut.envoyer("GET " + chemin + " HTTP/1.1");
        assertThat(reponse.status()).isIn(400, 404);
        assertThat(Brut.envoyer("GET " + chemin + "?ine=990000001HH&recipient=13002526500013 HTTP/1.1").status()).isIn(400,
                404);
    }
}
