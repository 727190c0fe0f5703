package fr.apiparticulier.provider.test;

import java.time.Duration;
import java.time.Instant;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.contract.appel.InternalToken;

/** Somebody who calls a provider: the gateway, with the key the provider trusts, or a stranger with a key of their own. */
public final class Appelant {

    public static final Appelant PASSERELLE = new Appelant();
    public static final Appelant INCONNU = new Appelant();

    private static final String KID = "test";

    private final EllipticCurveJsonWebKey cle;

    private Appelant() {
        try {
            cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            cle.setKeyId(KID);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String jwks() {
        return new JsonWebKeySet(cle).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    public String jeton(String audience, String role, Duration duree) {
        return jeton(audience, role, Instant.now(), duree);
    }

    /** @param emission may be long ago */
    public String jeton(String audience, String role, Instant emission, Duration duree) {
        return Jwt.issuer(InternalToken.ISSUER).audience(audience).subject("gateway").groups(role)
                .issuedAt(emission).expiresAt(emission.plus(duree)).jws().algorithm(SignatureAlgorithm.ES256).keyId(KID)
                .sign(cle.getPrivateKey());
    }

    /** @return a request that carries a question, with a token of this caller for that provider */
    public RequestSpecification appelle(String audience) {
        return RestAssured.given().contentType(ContentType.JSON)
                .auth().oauth2(jeton(audience, InternalToken.ROLE_ASK, InternalToken.LIFETIME));
    }

    /**
     * Asks a question.
     *
     * @return paths into what is told, be it the record or the refusal
     */
    public ValidatableResponse demande(String audience, String route, String question) {
        Response reponse = reponse(audience, route, question);
        return reponse.statusCode() == 200 ? reponse.then().rootPath("donnees") : reponse.then();
    }

    /** @return the answer as it comes, with whom it is about */
    public Response reponse(String audience, String route, String question) {
        return appelle(audience).body(question).post(route);
    }

    /** Replaces the registry by a YAML file. */
    public ValidatableResponse importe(String audience, String yaml) {
        return RestAssured.given().contentType("application/yaml").body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .config(RestAssured.config().encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/yaml", ContentType.BINARY)))
                .auth().oauth2(jeton(audience, InternalToken.ROLE_IMPORT, InternalToken.LIFETIME))
                .put("/registre").then();
    }

    /**
     * Sends NDJSON to the registry.
     *
     * @param methode PUT for the whole of it, POST for a delta
     */
    public ValidatableResponse ndjson(String audience, String methode, byte[] fichier) {
        return RestAssured.given().contentType("application/x-ndjson").body(fichier)
                .config(RestAssured.config().encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)))
                .auth().oauth2(jeton(audience, InternalToken.ROLE_IMPORT, InternalToken.LIFETIME))
                .request(methode, "/registre").then();
    }

    /** As an operator, without a body. */
    public ValidatableResponse registre(String audience, String methode, String chemin) {
        return RestAssured.given().auth().oauth2(jeton(audience, InternalToken.ROLE_IMPORT, InternalToken.LIFETIME))
                .request(methode, chemin).then();
    }
}
