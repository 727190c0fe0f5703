package fr.apiparticulier.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The known attacks on JSON Web Tokens (RFC 8725), each by its name, against v2 and v3. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class AttaquesJetonTest {

    private static final String V2 = "/api/v2/composition-familiale?numeroAllocataire=12345&codePostal=75001";
    private static final String V3 = "/v3/france_travail/statut/identifiant?identifiant=zoe.fictive&recipient=13002526500013";
    private static final String[] SCOPES = {"cnaf_quotient_familial", "pole_emploi_identite"};
    private static final Jetons BON = Jetons.ADMINISTRATIONS;
    private static final String ENTETE = "{\"alg\":\"ES256\",\"kid\":\"administrations\"}";
    /** The order of the group of P-256. */
    private static final BigInteger N = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    @BeforeEach
    void oublier() {
        Fournisseur.UNIQUE.oublie();
    }

    static Stream<Arguments> enTete() {
        String attaquant = Jetons.FAUSSAIRE.cle().toJson(OutputControlLevel.PUBLIC_ONLY);
        String url = "http://127.0.0.1/" + FranceConnectFictif.SIGNATURES;
        return Stream.of(
                alg("none"), alg("None"), alg("NONE"), alg("nOnE"), alg("es256"), alg("ES256 "), alg("HS256"), alg("RS256"),
                alg("ES384"), alg("EdDSA"),
                entete("no alg", "{\"kid\":\"administrations\"}"),
                entete("alg that is a list", "{\"alg\":[\"ES256\"],\"kid\":\"administrations\"}"),
                entete("missing kid", "{\"alg\":\"ES256\"}"), entete("kid null", "{\"alg\":\"ES256\",\"kid\":null}"),
                kid("inconnue"), kid(""), kid("../../../../etc/passwd"), kid("/dev/null"), kid("administrations' or '1'='1"),
                kid("administrations\\u0000"), kid(url), kid("Administrations"),
                entete("kid that is a number", "{\"alg\":\"ES256\",\"kid\":1}"),
                membre("jku", "\"" + url + "\""), membre("x5u", "\"" + url + "\""), membre("jwk", attaquant),
                membre("x5c", "[\"MIIB\"]"), membre("x5t", "\"AAAA\""), membre("crit", "[\"exp\"]"), membre("crit", "[]"),
                membre("crit", "[\"b64\"],\"b64\":false"), membre("zip", "\"DEF\""), membre("cty", "\"JWT\""),
                membre("typ", "\"JWE\""), membre("typ", "\"application/json\""), membre("typ", "1"), membre("typ", "null"),
                entete("duplicate alg", "{\"alg\":\"none\",\"alg\":\"ES256\",\"kid\":\"administrations\"}"),
                entete("duplicate kid", "{\"alg\":\"ES256\",\"kid\":\"autre\",\"kid\":\"administrations\"}"),
                entete("trailing JSON", ENTETE + "{}"), entete("no object", "\"ES256\""), entete("empty", ""));
    }

    /** Signed by the key that is trusted: the header alone is what is wrong. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("enTete")
    void header_thatIsNoneOfOurs_isRefused_whoeverSignedIt(String quoi, String entete) {
        byte[] charge = Jetons.revendications(SCOPES).toJson().getBytes(StandardCharsets.UTF_8);
        refuse(BON.brut(entete, charge));
        refuse(Jetons.FAUSSAIRE.brut(entete, charge));
        assertThat(Fournisseur.UNIQUE.appels()).as("nobody is asked for a key").isEmpty();
    }

    static Stream<Arguments> claims() {
        long now = Instant.now().getEpochSecond();
        return Stream.of(
                claim("missing exp", "exp", null), claim("missing iss", "iss", null), claim("missing aud", "aud", null),
                claim("missing iat", "iat", null), claim("missing jti", "jti", null), claim("missing sub", "sub", null),
                claim("iss that contains ours", "iss", "https://bac-a-sable.api-particulier.invalid.ailleurs.invalid"),
                claim("iss that is a list", "iss", List.of("https://bac-a-sable.api-particulier.invalid")),
                claim("aud of others", "aud", List.of("api-entreprise", "api")), claim("aud empty", "aud", List.of()),
                claim("nbf in the future", "nbf", now + 60), claim("iat in the future", "iat", now + 60),
                claim("longer life than any token's", "exp", now + 552L * 86_400),
                claim("iat long ago, to live longer", "iat", 0), claim("exp that is text", "exp", "4102444800"),
                claim("exp that is no number", "exp", true), claim("exp beyond time", "exp", Long.MAX_VALUE),
                claim("iat that is text", "iat", "0"), claim("jti with a line break", "jti", "a\nb"),
                claim("scopes that are one text", "scopes", "cnaf_quotient_familial"),
                claim("scopes with an object", "scopes", List.of(Map.of("a", "b"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void claim_thatIsWrong_isRefusedThoughItIsSigned(String quoi, String nom, Object valeur) {
        JwtClaims claims = Jetons.revendications(SCOPES);
        if (valeur == null) {
            claims.unsetClaim(nom);
        } else {
            claims.setClaim(nom, valeur);
        }
        refuse(BON.brut(ENTETE, claims.toJson().getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> charges() {
        String json = Jetons.revendications(SCOPES).toJson();
        String bonne = json.substring(0, json.length() - 1);
        return Stream.of(
                Arguments.of("duplicate member", utf8(bonne + ",\"scopes\":[\"mesri_identite\"]}")),
                Arguments.of("duplicate jti", utf8(bonne + ",\"jti\":\"00000000-0000-0000-0000-000000000009\"}")),
                Arguments.of("duplicate member, escaped", utf8(bonne + ",\"sc\\u006fpes\":[\"mesri_identite\"]}")),
                Arguments.of("trailing garbage", utf8(json + "{}")), Arguments.of("no JSON", utf8("scopes=tous")),
                Arguments.of("a list", utf8("[" + json + "]")), Arguments.of("empty object", utf8("{}")),
                Arguments.of("another token inside", utf8(BON.jeton(SCOPES))),
                Arguments.of("no UTF-8", (bonne + ",\"x\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("UTF-16", json.getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charges")
    void payload_thatIsAmbiguous_isRefusedThoughItIsSigned(String quoi, byte[] charge) {
        refuse(BON.brut(ENTETE, charge));
    }

    static Stream<Arguments> formes() throws JoseException {
        String bon = BON.jeton(SCOPES);
        String[] parts = bon.split("\\.");
        String signe = parts[0] + "." + parts[1] + ".";
        return Stream.of(
                Arguments.of("signature of zeros", signe + base64(new byte[64])),
                Arguments.of("r = 0", signe + base64(signature(BigInteger.ZERO, BigInteger.ONE))),
                Arguments.of("s = 0", signe + base64(signature(BigInteger.ONE, BigInteger.ZERO))),
                Arguments.of("r = s = n", signe + base64(signature(N, N))),
                Arguments.of("signature cut by a byte", signe + base64(Arrays.copyOf(decode(parts[2]), 63))),
                Arguments.of("signature with a byte more", signe + base64(Arrays.copyOf(decode(parts[2]), 65))),
                Arguments.of("signature of another token", signe + BON.jeton("cnaf_enfants").split("\\.")[2]),
                Arguments.of("no signature", signe), Arguments.of("two segments", parts[0] + "." + parts[1]),
                Arguments.of("four segments", bon + "." + parts[2]), Arguments.of("a dot at the end", bon + "."),
                Arguments.of("a dot at the beginning", "." + bon), Arguments.of("trailing garbage", bon + "x"),
                Arguments.of("trailing comma", bon + ","), Arguments.of("two tokens", bon + "," + bon),
                Arguments.of("padding", bon + "=="), Arguments.of("padded header", parts[0] + "=." + parts[1] + "." + parts[2]),
                Arguments.of("standard base64", bon.replace('-', '+').replace('_', '/') + "+"),
                Arguments.of("blanks within", signe + " " + parts[2]),
                Arguments.of("longer than 8 KiB",
                        BON.brut(ENTETE, utf8(Jetons.revendications(SCOPES).toJson().replaceFirst("\\{",
                                "{\"x\":\"" + "a".repeat(7_000) + "\",")))),
                Arguments.of("encrypted and compressed", chiffre()),
                Arguments.of("JSON serialisation", "{\"payload\":\"e30\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formes")
    void form_thatIsNotOneSignature_isRefused(String quoi, String jeton) {
        refuse(jeton);
    }

    /** One token has one writing: another one would be another entry of the cache. */
    @Test
    void lastCharacter_thatSaysTheSameBits_isRefused_beforeAndAfterTheTokenIsKnown() {
        String bon = BON.jeton(SCOPES);
        char dernier = bon.charAt(bon.length() - 1);
        String autre = bon.substring(0, bon.length() - 1) + (char) (dernier + 1);
        refuse(autre);
        RestAssured.given().header("Authorization", "Bearer " + bon).get("/api/introspect").then().statusCode(200);
        refuse(autre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt"})
    void type_ofOurs_isAccepted(String type) {
        String jeton = BON.brut(ENTETE.replace("}", ",\"typ\":\"" + type + "\"}"),
                utf8(Jetons.revendications(SCOPES).toJson()));
        RestAssured.given().header("Authorization", "Bearer " + jeton).get("/api/introspect").then().statusCode(200);
    }

    @Test
    void life_ofEighteenMonths_isAccepted() {
        String jeton = BON.jeton(claims -> claims.setExpirationTime(
                NumericDate.fromSeconds(Instant.now().getEpochSecond() + 550L * 86_400)), SCOPES);
        RestAssured.given().header("Authorization", "Bearer " + jeton).get("/api/introspect").then().statusCode(200);
    }

    @Test
    void token_inTheQueryOrInBothHeaders_isRefused() {
        String bon = BON.jeton(SCOPES);
        RestAssured.get(V3 + "&token=" + bon + "&access_token=" + bon).then().statusCode(401);
        Brut deux = Brut.envoyer("GET " + V3 + " HTTP/1.1", "Authorization: Bearer " + bon, "Authorization: Bearer " + bon);
        assertThat(deux.status()).isEqualTo(401);
        assertThat(Brut.envoyer("GET " + V3 + " HTTP/1.1", "Authorization: Bearer " + bon, "X-Api-Key: " + bon).status())
                .isEqualTo(401);
    }

    private static void refuse(String jeton) {
        appel(V2, jeton).statusCode(401).body("error", equalTo("access_denied"));
        appel(V3, jeton).statusCode(401).body("errors.code", contains("00101"));
    }

    private static ValidatableResponse appel(String chemin, String jeton) {
        return RestAssured.given().header("Authorization", "Bearer " + jeton).get(chemin).then();
    }

    private static Arguments alg(String alg) {
        return entete("alg " + alg, "{\"alg\":\"" + alg + "\",\"kid\":\"administrations\"}");
    }

    private static Arguments kid(String kid) {
        return entete("kid " + kid, "{\"alg\":\"ES256\",\"kid\":\"" + kid + "\"}");
    }

    private static Arguments membre(String nom, String valeur) {
        return entete(nom + " " + valeur, ENTETE.replace("}", ",\"" + nom + "\":" + valeur + "}"));
    }

    private static Arguments entete(String quoi, String entete) {
        return Arguments.of(quoi, entete);
    }

    private static Arguments claim(String quoi, String nom, Object valeur) {
        return Arguments.of(quoi, nom, valeur);
    }

    private static String chiffre() throws JoseException {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setKeyIdHeaderValue("administrations");
        jwe.enableDefaultCompression();
        jwe.setKey(BON.cle().getECPublicKey());
        jwe.setPayload(" ".repeat(1_000_000) + Jetons.revendications(SCOPES).toJson());
        return jwe.getCompactSerialization();
    }

    private static byte[] signature(BigInteger r, BigInteger s) {
        byte[] signature = new byte[64];
        poser(r, signature, 32);
        poser(s, signature, 64);
        return signature;
    }

    private static void poser(BigInteger nombre, byte[] signature, int fin) {
        byte[] octets = nombre.toByteArray();
        int longueur = Math.min(octets.length, 32);
        System.arraycopy(octets, octets.length - longueur, signature, fin - longueur, longueur);
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decode(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
