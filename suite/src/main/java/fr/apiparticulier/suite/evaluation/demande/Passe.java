package fr.apiparticulier.suite.evaluation.demande;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.operateur.cle.FichierCle;
import fr.apiparticulier.operateur.cle.Signature;

/** The gateway's internal token, signed anew before it is too old. Safe for several threads. */
public final class Passe {

    private static final Duration USAGE = Duration.ofSeconds(10);

    private final EllipticCurveJsonWebKey cle;
    private final String audience;
    private final Clock clock;
    private Instant fin = Instant.MIN;
    private String jeton;

    /**
     * @param cle the private key's file
     * @param audience the provider's name
     */
    public Passe(Path cle, String audience, Clock clock) throws IOException {
        this.cle = FichierCle.lire(cle);
        this.audience = audience;
        this.clock = clock;
    }

    public synchronized String jeton() {
        Instant maintenant = clock.instant();
        if (maintenant.isAfter(fin)) {
            fin = maintenant.plus(USAGE);
            jeton = signer(maintenant);
        }
        return jeton;
    }

    private String signer(Instant maintenant) {
        JwtClaims contenu = new JwtClaims();
        contenu.setIssuer(InternalToken.ISSUER);
        contenu.setAudience(audience);
        contenu.setSubject("evaluation");
        contenu.setStringListClaim("groups", InternalToken.ROLE_ASK);
        contenu.setIssuedAt(NumericDate.fromSeconds(maintenant.getEpochSecond()));
        contenu.setExpirationTime(NumericDate.fromSeconds(maintenant.plus(InternalToken.LIFETIME).getEpochSecond()));
        return Signature.signer(contenu, cle);
    }
}
