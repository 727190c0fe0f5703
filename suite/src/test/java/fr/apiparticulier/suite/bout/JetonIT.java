package fr.apiparticulier.suite.bout;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;
import fr.apiparticulier.suite.lancement.cles.CleSignature;
import fr.apiparticulier.suite.lancement.exemple.Exemple;

/** The packaged gateway against tokens that are absent, wrong in one point, or right for something else. */
@ExtendWith(SuiteExtension.class)
class JetonIT {

    private static final Exemple BOURSE = Questions.de(Service.CNOUS).get(0);

    private static ValidatableResponse appel(Suite suite, Map<String, String> entetes) {
        return Questions.poser(suite, BOURSE.chemin(), BOURSE.parametres(), entetes);
    }

    private static Map<String, String> bearer(String jeton) {
        return Map.of("Authorization", "Bearer " + jeton);
    }

    private static JwtClaims revendications(CleSignature cle) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(cle.emetteur());
        claims.setAudience(cle.audience());
        claims.setSubject("habilitation-fictive");
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 3_600));
        claims.setStringListClaim("scopes", List.of("cnous_email"));
        return claims;
    }

    private static String signe(CleSignature cle, JwtClaims claims) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(cle.kid());
        jws.setKey(cle.privee());
        jws.setPayload(claims.toJson());
        return jws.getCompactSerialization();
    }

    @Test
    void token_absentOrGarbage_isRefused(Suite suite) {
        appel(suite, Map.of()).statusCode(401).body("errors.code", hasItem("00101"));
        appel(suite, bearer("n.importe.quoi")).statusCode(401).body("errors.code", hasItem("00101"));
    }

    /** @return the {@code jti} of a token that was issued */
    private static String emis(Suite suite) throws MalformedClaimException, InvalidJwtException {
        String contenu = suite.jeton(List.of("cnous_email")).split("\\.")[1];
        return JwtClaims.parse(new String(Base64.getUrlDecoder().decode(contenu), StandardCharsets.UTF_8)).getJwtId();
    }

    @Test
    void token_wrongInOnePoint_isRefused(Suite suite) throws Exception {
        CleSignature cle = suite.cleJetons();
        String emis = emis(suite);
        JwtClaims bon = revendications(cle);
        bon.setJwtId(emis);
        appel(suite, bearer(signe(cle, bon))).statusCode(200);

        appel(suite, bearer(signe(cle, revendications(cle)))).statusCode(401).body("errors.code", hasItem("00106"));
        JwtClaims expire = revendications(cle);
        expire.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 3_600));
        appel(suite, bearer(signe(cle, expire))).statusCode(401).body("errors.code", hasItem("00103"));

        JwtClaims sansFin = revendications(cle);
        sansFin.unsetClaim("exp");
        JwtClaims autreEmetteur = revendications(cle);
        autreEmetteur.setIssuer("https://ailleurs.invalid");
        JwtClaims autrePublic = revendications(cle);
        autrePublic.setAudience("api-entreprise");
        for (JwtClaims claims : List.of(sansFin, autreEmetteur, autrePublic)) {
            claims.setJwtId(emis);
            appel(suite, bearer(signe(cle, claims))).statusCode(401).body("errors.code", hasItem("00101"));
        }
    }

    @Test
    void token_withoutSignatureOrWithAnHmacOfThePublicKey_isRefused(Suite suite) throws JoseException {
        CleSignature cle = suite.cleJetons();
        String contenu = revendications(cle).toJson();
        appel(suite, bearer(base64("{\"alg\":\"none\",\"kid\":\"" + cle.kid() + "\"}") + "." + base64(contenu) + "."))
                .statusCode(401);

        JsonWebSignature hmac = new JsonWebSignature();
        hmac.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        hmac.setKeyIdHeaderValue(cle.kid());
        hmac.setKey(new HmacKey(cle.publique().getEncoded()));
        hmac.setPayload(contenu);
        appel(suite, bearer(hmac.getCompactSerialization())).statusCode(401);
    }

    @Test
    void token_twiceOrInTheQuery_isRefused(Suite suite) {
        String jeton = suite.jeton(List.of("cnous_email"));
        appel(suite, Map.of("Authorization", "Bearer " + jeton, "X-Api-Key", jeton)).statusCode(401);
        Questions.poser(suite, BOURSE.chemin() + "?token=" + jeton, BOURSE.parametres(), Map.of()).statusCode(401);
    }

    @Test
    void scopes_openTheirRouteAndTheirFieldsAlone(Suite suite) {
        appel(suite, bearer(suite.jeton(List.of("mesri_identite")))).statusCode(403).body("errors.code", hasItem("00100"));
        appel(suite, bearer(suite.jeton(List.of("cnous_email", "cnous_statut_boursier")))).statusCode(200)
                .body("data.keySet()", containsInAnyOrder("email", "statut_boursier"));
    }

    @Test
    void introspection_tellsTheScopes(Suite suite) {
        Questions.poser(suite, "/api/introspect", Map.of(), Map.of("X-Api-Key", suite.jeton(List.of("cnous_email"))))
                .statusCode(200).body("scopes", equalTo(List.of("cnous_email"))).body("name", equalTo(""));
    }

    private static String base64(String texte) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
    }
}
