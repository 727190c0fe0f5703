package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** Who is let in, and what somebody who is not learns about it: v2 and v3. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class JetonTest {

    private static final String V2 = "/api/v2/composition-familiale?numeroAllocataire=12345&codePostal=75";
    private static final String V3 = "/v3/france_travail/statut/identifiant?identifiant=zoe.fictive&recipient=13002526500013";
    private static final String[] SCOPES = {"cnaf_quotient_familial", "pole_emploi_identite"};

    @BeforeEach
    void fournisseurs() {
        Fournisseur.UNIQUE.oublie();
        Fournisseur.UNIQUE.repond("/quotient-familial/numero-allocataire", 200, Reponses.QUOTIENT.replace("2026-10",
                YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1).toString()));
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", 200, Reponses.SITUATION);
    }

    private static ValidatableResponse appel(String chemin, Map<String, String> entetes) {
        return RestAssured.given().headers(entetes).get(chemin).then();
    }

    private static Map<String, String> bearer(String jeton) {
        return Map.of("Authorization", "Bearer " + jeton);
    }

    @ParameterizedTest
    @ValueSource(strings = {V2, V3})
    void token_valid_isAcceptedInEitherHeader(String chemin) {
        String jeton = Jetons.ADMINISTRATIONS.jeton(SCOPES);
        appel(chemin, bearer(jeton)).statusCode(200);
        appel(chemin, Map.of("X-Api-Key", jeton)).statusCode(200);
        appel(chemin, Map.of("authorization", "bearer " + jeton)).statusCode(200);
    }

    static Stream<Arguments> faux() throws JoseException {
        Jetons bon = Jetons.ADMINISTRATIONS;
        return Stream.of(
                Arguments.of("garbage", "n-importe-quoi"),
                Arguments.of("three dots of garbage", "a.b.c"),
                Arguments.of("five parts", "a.b.c.d.e"),
                Arguments.of("no exp", bon.jeton(claims -> claims.unsetClaim("exp"), SCOPES)),
                Arguments.of("no iat", bon.jeton(claims -> claims.unsetClaim("iat"), SCOPES)),
                Arguments.of("not yet valid", bon.jeton(claims -> claims.setNotBefore(demain()), SCOPES)),
                Arguments.of("other issuer", bon.jeton(claims -> claims.setIssuer("https://ailleurs.invalid"), SCOPES)),
                Arguments.of("no issuer", bon.jeton(claims -> claims.unsetClaim("iss"), SCOPES)),
                Arguments.of("other audience", bon.jeton(claims -> claims.setAudience("api-entreprise"), SCOPES)),
                Arguments.of("no audience", bon.jeton(claims -> claims.unsetClaim("aud"), SCOPES)),
                Arguments.of("no jti", bon.jeton(claims -> claims.unsetClaim("jti"), SCOPES)),
                Arguments.of("jti that is no uuid", bon.jeton(claims -> claims.setJwtId("1"), SCOPES)),
                Arguments.of("jti in capitals",
                        bon.jeton(claims -> claims.setJwtId("AAAAAAAA-0000-4000-8000-000000000000"), SCOPES)),
                Arguments.of("sub with a line break", bon.jeton(claims -> claims.setSubject("a\nb"), SCOPES)),
                Arguments.of("empty sub", bon.jeton(claims -> claims.setSubject(""), SCOPES)),
                Arguments.of("padded signature", bon.jeton(SCOPES) + "=="),
                Arguments.of("other last character", autreEcriture(bon.jeton(SCOPES))),
                Arguments.of("no sub", bon.jeton(claims -> claims.unsetClaim("sub"), SCOPES)),
                Arguments.of("scopes that are no list", bon.jeton(claims -> claims.setClaim("scopes", 5), SCOPES)),
                Arguments.of("scopes that are no words", bon.jeton(claims -> claims.setClaim("scopes",
                        java.util.List.of(1, 2)), SCOPES)),
                Arguments.of("another key under the same kid", Jetons.FAUSSAIRE.jeton(SCOPES)),
                Arguments.of("the internal key", Jetons.INTERNE.jeton(SCOPES)),
                Arguments.of("expired and of another issuer", bon.jeton(claims -> {
                    claims.setExpirationTime(hier());
                    claims.setIssuer("https://ailleurs.invalid");
                }, SCOPES)),
                Arguments.of("alg none", sansSignature("none")),
                Arguments.of("alg NONE", sansSignature("NONE")),
                Arguments.of("signature cut off", coupe(bon.jeton(SCOPES))),
                Arguments.of("one claim changed", falsifie(bon.jeton("mesri_identite"))),
                Arguments.of("HS256 keyed with the public key", hs256()),
                Arguments.of("longer than any token", "a".repeat(9_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faux")
    void token_thatIsWrong_isRefusedAndTaughtNothing(String quoi, String jeton) {
        appel(V2, Map.of("X-Api-Key", jeton)).statusCode(401).body("error", equalTo("access_denied"))
                .body(not(containsString(jeton.substring(0, Math.min(20, jeton.length())))));
        appel(V3, bearer(jeton)).statusCode(401).body("errors.code", hasItems("00101")).body("errors", hasSize(1))
                .body("errors[0].source.parameter", equalTo("token"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void token_absent_isRefused() {
        appel(V2, Map.of()).statusCode(401).body("error", equalTo("access_denied"));
        appel(V3, Map.of()).statusCode(401).body("errors.code", hasItems("00101"));
        appel(V3, Map.of("Authorization", "Basic dXNlcjpwYXNz")).statusCode(401);
    }

    @Test
    void token_expired_isToldSo() {
        String jeton = Jetons.ADMINISTRATIONS.expire(SCOPES);
        appel(V2, Map.of("X-Api-Key", jeton)).statusCode(401).body("errors", hasSize(1)).body("error", equalTo(null));
        appel(V3, bearer(jeton)).statusCode(401).body("errors.code", hasItems("00103"));
    }

    @ParameterizedTest
    @ValueSource(strings = {V2, V3})
    void token_inTheQuery_doesNotCount(String chemin) {
        appel(chemin + "&token=" + Jetons.ADMINISTRATIONS.jeton(SCOPES), Map.of()).statusCode(401);
    }

    @Test
    void token_inBothHeaders_isRefusedEvenIfBothAreGood() {
        String jeton = Jetons.ADMINISTRATIONS.jeton(SCOPES);
        Map<String, String> deux = Map.of("X-Api-Key", jeton, "Authorization", "Bearer " + jeton);
        appel(V2, deux).statusCode(401).body("error", equalTo("too_many_credentials_provided"));
        appel(V3, deux).statusCode(401).body("errors.code", hasItems("00101"));
    }

    @Test
    void scope_ofAnotherRoute_opensNothing() {
        String jeton = Jetons.ADMINISTRATIONS.jeton("mesri_identite", "scope_inconnu");
        appel(V2, Map.of("X-Api-Key", jeton)).statusCode(401).body("error", equalTo("access_denied"));
        appel(V3, bearer(jeton)).statusCode(403).body("errors.code", hasItems("00100"));
        appel(V3, bearer(Jetons.ADMINISTRATIONS.jeton())).statusCode(403);
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void credential_isCheckedBeforeScopesAndScopesBeforeParameters() {
        appel("/v3/france_travail/statut/identifiant", Map.of()).statusCode(401);
        appel("/v3/france_travail/statut/identifiant", bearer(Jetons.ADMINISTRATIONS.jeton("mesri_identite"))).statusCode(403);
        appel("/v3/france_travail/statut/identifiant", bearer(Jetons.ADMINISTRATIONS.jeton(SCOPES))).statusCode(422);
    }

    @Test
    void introspection_tellsTheHolderItsScopes() {
        String jeton = Jetons.ADMINISTRATIONS.jeton("cnaf_enfants", "scope_inconnu");
        appel("/api/introspect", Map.of("X-Api-Key", jeton)).statusCode(200).body("name", equalTo(""))
                .body("_id", not(equalTo(null))).body("scopes", hasItems("cnaf_enfants", "scope_inconnu"));
        appel("/api/introspect?token=" + jeton, Map.of()).statusCode(401).body("error", equalTo("access_denied"));
    }

    private static NumericDate hier() {
        NumericDate date = NumericDate.now();
        date.addSeconds(-86_400);
        return date;
    }

    private static NumericDate demain() {
        NumericDate date = NumericDate.now();
        date.addSeconds(86_400);
        return date;
    }

    private static String base64(String texte) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static String sansSignature(String alg) {
        return base64("{\"alg\":\"" + alg + "\",\"kid\":\"administrations\"}") + "."
                + base64(Jetons.revendications(SCOPES).toJson()) + ".";
    }

    private static String coupe(String jeton) {
        return jeton.substring(0, jeton.lastIndexOf('.') + 1);
    }

    private static String falsifie(String jeton) {
        String[] parties = jeton.split("\\.");
        return parties[0] + "." + base64(Jetons.revendications(SCOPES).toJson()) + "." + parties[2];
    }

    /** The two lowest bits of the last character of 64 bytes say nothing: another writing of the same signature. */
    private static String autreEcriture(String jeton) {
        char dernier = jeton.charAt(jeton.length() - 1);
        return jeton.substring(0, jeton.length() - 1) + (char) (dernier + 1);
    }

    private static String hs256() throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        jws.setKeyIdHeaderValue("administrations");
        jws.setKey(new HmacKey(Jetons.ADMINISTRATIONS.cle().getPublicKey().getEncoded()));
        jws.setPayload(Jetons.revendications(SCOPES).toJson());
        return jws.getCompactSerialization();
    }
}
