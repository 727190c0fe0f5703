package fr.apiparticulier.gateway.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** Behind a proxy that is trusted, the address is the one it says, and never one that the client says. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(AdresseDerriereUnProxyTest.Proxy.class)
class AdresseDerriereUnProxyTest {

    public static final class Proxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,10.0.0.0/8");
        }
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.9, 200", "2001:db8::9, 200", "198.51.100.9, 403", "127.0.0.1, 403", "n'importe quoi, 403"})
    void address_isTheOneThatTheProxySays(String adresse, int statut) {
        String jeton = Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(Registre.D_AILLEURS.jeton().toString()));
        RestAssured.given().header("Authorization", "Bearer " + jeton).header("X-Forwarded-For", adresse)
                .get("/v3/token/introspect").then().statusCode(statut);
    }

    /** As the usual front servers do: the client's own header, and the truth behind it, in one line or in another. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"192.0.2.9, 198.51.100.9; 403", "198.51.100.9, 192.0.2.9; 200",
            "192.0.2.9\\r\\nX-Forwarded-For: 198.51.100.9; 403", "198.51.100.9\\r\\nX-Forwarded-For: 192.0.2.9; 200",
            "192.0.2.9, 198.51.100.9, 10.0.0.2; 403", "192.0.2.9, unknown; 403", "192.0.2.9\\r\\nForwarded: for=192.0.2.9; 200",
            "198.51.100.9\\r\\nForwarded: for=192.0.2.9; 403", "198.51.100.9\\r\\nX-Real-IP: 192.0.2.9; 403"})
    void address_thatTheClientWroteInFrontOfTheProxys_doesNotCount(String adresses, int statut) {
        String jeton = Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(Registre.D_AILLEURS.jeton().toString()));
        assertThat(Brut.envoyer("GET /v3/token/introspect HTTP/1.1", "X-Api-Key: " + jeton,
                "X-Forwarded-For: " + adresses.replace("\\r\\n", "\r\n")).status()).isEqualTo(statut);
    }
}
