package fr.apiparticulier.suite.franceconnect;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** What is said of a token: signed (ES256), then encrypted for whoever asks (RSA-OAEP). */
final class Introspection {

    static final String EMETTEUR = "https://france-connect-fictif.invalid/api/v2";
    /** As long as a token of FranceConnect lives. Here it begins anew at each question: the console's calls can be pasted all day. */
    private static final int VIE_SECONDES = 60;

    private final String client;
    private final RsaJsonWebKey passerelle;
    private final Clock clock;
    private final EllipticCurveJsonWebKey signature;

    Introspection(String client, RsaJsonWebKey passerelle, Clock clock) {
        this.client = client;
        this.passerelle = passerelle;
        this.clock = clock;
        this.signature = nouvelle();
    }

    String clesPubliques() {
        return new JsonWebKeySet(signature).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** @param citoyen whose token it is; empty for a token that is nobody's */
    String repondre(Optional<Citoyen> citoyen) {
        long maintenant = clock.instant().getEpochSecond();
        Map<String, Object> jeton = new HashMap<>(citoyen.map(Citoyen::dit).orElse(Map.of("active", false)));
        citoyen.ifPresent(connecte -> jeton.putAll(Map.of("iat", maintenant, "exp", maintenant + VIE_SECONDES)));
        JwtClaims enveloppe = new JwtClaims();
        enveloppe.setIssuer(EMETTEUR);
        enveloppe.setAudience(client);
        enveloppe.setIssuedAt(NumericDate.fromSeconds(maintenant));
        enveloppe.setClaim("token_introspection", jeton);
        try {
            return chiffrer(signer(enveloppe));
        } catch (JoseException e) {
            throw new IllegalStateException("P-256 signs, and RSA encrypts", e);
        }
    }

    private String signer(JwtClaims enveloppe) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(signature.getKeyId());
        jws.setKey(signature.getPrivateKey());
        jws.setPayload(enveloppe.toJson());
        return jws.getCompactSerialization();
    }

    private String chiffrer(String jws) throws JoseException {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.RSA_OAEP);
        jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
        jwe.setContentTypeHeaderValue("JWT");
        jwe.setKeyIdHeaderValue(passerelle.getKeyId());
        jwe.setKey(passerelle.getPublicKey());
        jwe.setPayload(jws);
        return jwe.getCompactSerialization();
    }

    private static EllipticCurveJsonWebKey nouvelle() {
        try {
            EllipticCurveJsonWebKey cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            cle.setUse(Use.SIGNATURE);
            cle.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            cle.setKeyId(cle.calculateBase64urlEncodedThumbprint("SHA-256"));
            return cle;
        } catch (JoseException e) {
            throw new IllegalStateException("P-256 is not available in this JVM", e);
        }
    }
}
