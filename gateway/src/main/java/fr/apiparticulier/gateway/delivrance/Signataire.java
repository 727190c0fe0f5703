package fr.apiparticulier.gateway.delivrance;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/** Makes keys and signs tokens with them, ES256. The private part is in clear here alone, and only while it is used. */
@ApplicationScoped
class Signataire {

    private final Optional<Chiffrement> chiffrement;
    private final GatewayConfig.Jetons config;

    Signataire(GatewayConfig config) {
        this.config = config.jetons();
        this.chiffrement = this.config.chiffrement().map(Chiffrement::new);
    }

    boolean peutSigner() {
        return chiffrement.isPresent();
    }

    CleNeuve nouvelle() {
        try {
            EllipticCurveJsonWebKey cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            cle.setUse(Use.SIGNATURE);
            cle.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            cle.setKeyId(cle.calculateBase64urlEncodedThumbprint("SHA-256"));
            return new CleNeuve(cle.getKeyId(), cle.toJson(OutputControlLevel.PUBLIC_ONLY),
                    chiffrement().chiffrer(cle.toJson(OutputControlLevel.INCLUDE_PRIVATE)));
        } catch (JoseException e) {
            throw new IllegalStateException("every JVM has P-256", e);
        }
    }

    /**
     * @param privee as {@link #nouvelle} gave it
     * @return the token, in the compact form
     */
    String signer(Jeton jeton, byte[] privee) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            jws.setKeyIdHeaderValue(jeton.kid());
            jws.setKey(((EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(chiffrement().dechiffrer(privee)))
                    .getEcPrivateKey());
            jws.setPayload(contenu(jeton).toJson());
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a P-256 key signs");
        }
    }

    private JwtClaims contenu(Jeton jeton) {
        JwtClaims contenu = new JwtClaims();
        contenu.setIssuer(config.emetteur());
        contenu.setAudience(config.audience());
        contenu.setSubject(jeton.habilitation().toString());
        contenu.setJwtId(jeton.jti().toString());
        contenu.setIssuedAt(NumericDate.fromSeconds(jeton.emisLe().getEpochSecond()));
        contenu.setExpirationTime(NumericDate.fromSeconds(jeton.expireLe().getEpochSecond()));
        contenu.setStringListClaim("scopes", jeton.scopes());
        return contenu;
    }

    private Chiffrement chiffrement() {
        return chiffrement.orElseThrow(() -> RefusEcriture.conflit(null,
                "cette passerelle n'a pas de clé de chiffrement (particulier.jetons.chiffrement) : elle n'émet rien"));
    }
}
