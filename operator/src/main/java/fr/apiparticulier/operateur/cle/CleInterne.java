package fr.apiparticulier.operateur.cle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

import fr.apiparticulier.contract.appel.InternalToken;

/** The key that providers trust: the gateway asks with it, an operator imports with it. */
public final class CleInterne {

    private static final String NOM = "interne";

    private final EllipticCurveJsonWebKey cle;
    private final Clock clock;

    private CleInterne(EllipticCurveJsonWebKey cle, Clock clock) {
        this.cle = cle;
        this.clock = clock;
    }

    /** Reads {@code interne.jwk} of the folder, or makes it; {@code interne.jwks} holds the public part. */
    public static CleInterne lireOuCreer(Path dossier, Clock clock) throws IOException {
        return new CleInterne(FichierCle.lireOuCreer(dossier, NOM), clock);
    }

    /** @return where it is in such a folder */
    public static Path fichier(Path dossier) {
        return dossier.resolve(NOM + ".jwk");
    }

    /** @throws IOException if the file is not a private key of this kind */
    public static CleInterne lire(Path jwk, Clock clock) throws IOException {
        return new CleInterne(FichierCle.lire(jwk), clock);
    }

    /** @return a token to replace the registry of the provider of that name, for as long as internal tokens live */
    public String jetonImport(String fournisseur) {
        NumericDate maintenant = NumericDate.fromSeconds(clock.instant().getEpochSecond());
        NumericDate fin = NumericDate.fromSeconds(maintenant.getValue() + InternalToken.LIFETIME.toSeconds());
        JwtClaims contenu = new JwtClaims();
        contenu.setIssuer(InternalToken.ISSUER);
        contenu.setAudience(fournisseur);
        contenu.setSubject("operateur");
        contenu.setStringListClaim("groups", InternalToken.ROLE_IMPORT);
        contenu.setIssuedAt(maintenant);
        contenu.setExpirationTime(fin);
        return Signature.signer(contenu, cle);
    }
}
