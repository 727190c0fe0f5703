package fr.apiparticulier.gateway.test;

import java.security.Key;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** What FranceConnect answers about a token: right, until a test changes a part of it. */
public final class FranceConnectFictif {

    public static final String INTROSPECTION = "/france-connect/checktoken";
    public static final String SIGNATURES = "/france-connect/jwks";
    public static final String EMETTEUR = "https://franceconnect.invalid/api/v2";
    public static final String CLIENT = "client-de-la-passerelle";
    public static final String SECRET = "secret-de-la-passerelle";

    public static final EllipticCurveJsonWebKey SIGNATURE = signature("signature");
    /** Signs well-formed answers under the name of the key that is trusted. */
    public static final EllipticCurveJsonWebKey FAUSSAIRE = signature("signature");
    public static final RsaJsonWebKey PASSERELLE = chiffrement("passerelle");
    public static final RsaJsonWebKey AUTRE = chiffrement("autre");

    private static final String FIN = "un-jeton-opaque-ne-dit-rien";
    private static final SecureRandom HASARD = new SecureRandom();

    public final JwtClaims enveloppe = new JwtClaims();
    public final Map<String, Object> jeton = new HashMap<>();
    public String algSignature = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    public Key cleSignature = SIGNATURE.getPrivateKey();
    public String kidSignature = "signature";
    public String algChiffrement = KeyManagementAlgorithmIdentifiers.RSA_OAEP;
    public String contenu = ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
    public RsaJsonWebKey cleChiffrement = PASSERELLE;

    /** @param scopes beside those of the pivot */
    public FranceConnectFictif(String... scopes) {
        long maintenant = Instant.now().getEpochSecond();
        enveloppe.setIssuer(EMETTEUR);
        enveloppe.setAudience(CLIENT);
        enveloppe.setIssuedAtToNow();
        jeton.putAll(Map.of("active", true, "aud", Registre.TOUT.client(), "sub", "sujet-fictif", "iat", maintenant - 1,
                "exp", maintenant + 60, "acr", "eidas1", "jti", UUID.randomUUID().toString(),
                "scope", "openid identite_pivot " + String.join(" ", scopes)));
        jeton.putAll(Map.of("gender", "female", "family_name", "CANARI-FICTIVE", "given_name", "Zoé Anaïs",
                "given_name_array", List.of("Zoé", "Anaïs"), "birthdate", "1987-06-05", "birthplace", "08480",
                "birthcountry", "99100"));
    }

    public static FranceConnectFictif avec(Consumer<FranceConnectFictif> changement, String... scopes) {
        FranceConnectFictif reponse = new FranceConnectFictif(scopes);
        changement.accept(reponse);
        return reponse;
    }

    /** FranceConnect answers this to whatever it is asked. */
    public void repond() {
        Fournisseur.UNIQUE.repond(SIGNATURES, 200, signatures(SIGNATURE));
        Fournisseur.UNIQUE.repond(INTROSPECTION, 200, chiffree(signee()));
    }

    /** @return a token nobody has used before */
    public static String jetonOpaque() {
        byte[] octets = new byte[20];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets) + FIN;
    }

    public static String signatures(EllipticCurveJsonWebKey cle) {
        return new JsonWebKeySet(cle).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static String clesPrivees() {
        return new JsonWebKeySet(PASSERELLE).toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    public String signee() {
        enveloppe.setClaim("token_introspection", jeton);
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jws.setAlgorithmHeaderValue(algSignature);
            jws.setKeyIdHeaderValue(kidSignature);
            jws.setKey(cleSignature);
            jws.setPayload(enveloppe.toJson());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String chiffree(String charge) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jwe.setContentEncryptionAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            jwe.setAlgorithmHeaderValue(algChiffrement);
            jwe.setEncryptionMethodHeaderParameter(contenu);
            jwe.setKeyIdHeaderValue(cleChiffrement.getKeyId());
            jwe.setContentTypeHeaderValue("JWT");
            jwe.setKey(cleChiffrement.getPublicKey());
            jwe.setPayload(charge);
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EllipticCurveJsonWebKey signature(String kid) {
        try {
            EllipticCurveJsonWebKey cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            cle.setKeyId(kid);
            return cle;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey chiffrement(String kid) {
        try {
            RsaJsonWebKey cle = RsaJwkGenerator.generateJwk(2048);
            cle.setKeyId(kid);
            cle.setAlgorithm(KeyManagementAlgorithmIdentifiers.RSA_OAEP);
            return cle;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
