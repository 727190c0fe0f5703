package fr.apiparticulier.gateway.habilitation;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** Behind a proxy that is trusted, the address is the one it says; it is the first that counts, which the proxy must write. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(AdresseDerriereUnProxyTest.Proxy.class)
class AdresseDerriereUnProxyTest {

    public static final class Proxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,localhost");
        }
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.9, 200", "2001:db8::9, 200", "198.51.100.9, 403", "127.0.0.1, 403", "n'importe quoi, 403"})
    void address_isTheOneThatTheProxySays(String adresse, int statut) {
        String jeton = Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(Registre.D_AILLEURS.jeton().toString()));
        RestAssured.given().header("Authorization", "Bearer " + jeton).header("X-Forwarded-For", adresse)
                .get("/v3/token/introspect").then().statusCode(statut);
    }
}
