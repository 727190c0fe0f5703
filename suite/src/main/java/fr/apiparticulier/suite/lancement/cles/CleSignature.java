package fr.apiparticulier.suite.lancement.cles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;

import fr.apiparticulier.operateur.cle.FichierCle;
import fr.apiparticulier.operateur.cle.Signature;

/**
 * A key that the gateway trusts beside those it makes itself (ES256), with what a token says of itself. What it signs is served
 * only in the name of a token that was issued. Its parts are open so that tests can forge tokens that are wrong in one point.
 */
public final class CleSignature {

    private static final String NOM = "jetons";
    private static final String EMETTEUR = "https://bac-a-sable.api-particulier.invalid";
    private static final String AUDIENCE = "api-particulier";
    /** The habilitation every sandbox token belongs to. */
    private static final String HABILITATION = "bac-a-sable";
    /** As long as a token of the public service lives. */
    private static final int MOIS = 18;

    private final EllipticCurveJsonWebKey cle;
    private final Clock clock;

    private CleSignature(EllipticCurveJsonWebKey cle, Clock clock) {
        this.cle = cle;
        this.clock = clock;
    }

    /** Reads {@code jetons.jwk} of the folder, or makes it; {@code jetons.jwks} holds the public part. */
    public static CleSignature lireOuCreer(Path dossier, Clock clock) throws IOException {
        return new CleSignature(FichierCle.lireOuCreer(dossier, NOM), clock);
    }

    /** @return a token that holds these scopes for 18 months */
    public String jeton(Collection<String> scopes) {
        ZonedDateTime maintenant = clock.instant().atZone(ZoneOffset.UTC);
        JwtClaims contenu = new JwtClaims();
        contenu.setIssuer(EMETTEUR);
        contenu.setAudience(AUDIENCE);
        contenu.setSubject(HABILITATION);
        contenu.setJwtId(UUID.randomUUID().toString());
        contenu.setIssuedAt(NumericDate.fromSeconds(maintenant.toEpochSecond()));
        contenu.setExpirationTime(NumericDate.fromSeconds(maintenant.plusMonths(MOIS).toEpochSecond()));
        contenu.setStringListClaim("scopes", List.copyOf(scopes));
        return Signature.signer(contenu, cle);
    }

    /**
     * @param modele a token that was issued
     * @return one in its name, with other scopes
     */
    public String jeton(Collection<String> scopes, String modele) {
        JwtClaims contenu = lire(modele);
        contenu.setStringListClaim("scopes", List.copyOf(scopes));
        return Signature.signer(contenu, cle);
    }

    /**
     * @param modele a token that was issued
     * @return the same by another name
     */
    public String jeton(UUID jti, String modele) {
        JwtClaims contenu = lire(modele);
        contenu.setJwtId(jti.toString());
        return Signature.signer(contenu, cle);
    }

    /**
     * @param modele a token that was issued
     * @return one in its name, as if by a machine whose clock differs from ours by so much
     */
    public String decale(String modele, Duration ecart) {
        JwtClaims contenu = lire(modele);
        NumericDate la = NumericDate.fromSeconds(clock.instant().plus(ecart).getEpochSecond());
        contenu.setIssuedAt(la);
        contenu.setNotBefore(la);
        return Signature.signer(contenu, cle);
    }

    private static JwtClaims lire(String modele) {
        try {
            return JwtClaims.parse(
                    new String(Base64.getUrlDecoder().decode(modele.split("\\.")[1]), StandardCharsets.UTF_8));
        } catch (InvalidJwtException e) {
            throw new IllegalArgumentException("modele: no token", e);
        }
    }

    public ECPrivateKey privee() {
        return (ECPrivateKey) cle.getPrivateKey();
    }

    public ECPublicKey publique() {
        return cle.getECPublicKey();
    }

    public String kid() {
        return cle.getKeyId();
    }

    public String emetteur() {
        return EMETTEUR;
    }

    public String audience() {
        return AUDIENCE;
    }
}
