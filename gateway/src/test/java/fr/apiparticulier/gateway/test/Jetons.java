package fr.apiparticulier.gateway.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A key pair and the tokens it signs, right or wrong. */
public final class Jetons {

    public static final Jetons ADMINISTRATIONS = new Jetons("administrations");
    /** The key that will follow the first. */
    public static final Jetons SUIVANTE = new Jetons("administrations-suivante");
    public static final Jetons INTERNE = new Jetons("interne");
    /** The operator's, for anchors. */
    public static final Jetons JOURNAL = new Jetons("journal");
    /** Signs well-formed tokens with a key nobody trusts, under the name of the one that is trusted. */
    public static final Jetons FAUSSAIRE = new Jetons("administrations");

    private final EllipticCurveJsonWebKey cle;

    private Jetons(String kid) {
        try {
            cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            cle.setKeyId(kid);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public EllipticCurveJsonWebKey cle() {
        return cle;
    }

    String jwks() {
        return ensemble(this);
    }

    /** @return a public key set of all these */
    public static String ensemble(Jetons... cles) {
        return new JsonWebKeySet(Arrays.stream(cles).map(Jetons::cle).toList()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    String jwk() {
        return cle.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    public static JwtClaims revendications(String... scopes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://bac-a-sable.api-particulier.invalid");
        claims.setAudience("api-particulier");
        claims.setSubject("habilitation-fictive");
        claims.setJwtId(Registre.TOUT.jeton().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().plus(Duration.ofDays(30)).getEpochSecond()));
        claims.setStringListClaim("scopes", List.of(scopes));
        return claims;
    }

    public String jeton(String... scopes) {
        return signe(revendications(scopes));
    }

    /** @return a token that has expired, by its own word and by the registry's */
    public String expire(String... scopes) {
        return expire(Registre.EXPIRE, scopes);
    }

    /** @return a token that has expired by its own word */
    public String expire(UUID jti, String... scopes) {
        return jeton(claims -> {
            claims.setJwtId(jti.toString());
            claims.setIssuedAt(NumericDate.fromSeconds(Instant.now().minus(Duration.ofDays(2)).getEpochSecond()));
            claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().minus(Duration.ofDays(1)).getEpochSecond()));
        }, scopes);
    }

    public String jeton(Consumer<JwtClaims> change, String... scopes) {
        JwtClaims claims = revendications(scopes);
        change.accept(claims);
        return signe(claims);
    }

    /** @return what that key signs if it is asked to, sense or no sense, in the form of a token */
    public String brut(String entete, byte[] charge) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String signe = base64.encodeToString(entete.getBytes(StandardCharsets.UTF_8)) + "." + base64.encodeToString(charge);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(cle.getEcPrivateKey());
            signature.update(signe.getBytes(StandardCharsets.US_ASCII));
            return signe + "." + base64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signe(JwtClaims claims) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            jws.setKeyIdHeaderValue(cle.getKeyId());
            jws.setKey(cle.getPrivateKey());
            jws.setPayload(claims.toJson());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
