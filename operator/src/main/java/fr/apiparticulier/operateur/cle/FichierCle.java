package fr.apiparticulier.operateur.cle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.operateur.fichier.FichierPrive;

/** A signing key on disk: {@code nom.jwk} is private, {@code nom.jwks} is the set of public keys for who verifies. */
public final class FichierCle {

    private FichierCle() {
    }

    /** @return the private key, made if it is not there; the set is written anew */
    public static EllipticCurveJsonWebKey lireOuCreer(Path dossier, String nom) throws IOException {
        Path privee = dossier.resolve(nom + ".jwk");
        if (!Files.exists(privee)) {
            FichierPrive.ecrire(privee, NouvellesCles.signature().toJson(OutputControlLevel.INCLUDE_PRIVATE));
        }
        EllipticCurveJsonWebKey cle = lire(privee);
        FichierPrive.ecrire(dossier.resolve(nom + ".jwks"), new JsonWebKeySet(cle).toJson(OutputControlLevel.PUBLIC_ONLY));
        return cle;
    }

    /** @throws IOException if the file is not an elliptic-curve key with its private part */
    public static EllipticCurveJsonWebKey lire(Path privee) throws IOException {
        try {
            if (JsonWebKey.Factory.newJwk(Files.readString(privee)) instanceof EllipticCurveJsonWebKey cle
                    && cle.getPrivateKey() != null) {
                return cle;
            }
        } catch (JoseException e) {
            // Its message may quote the file.
        }
        throw new IOException("not a private EC key: " + privee.getFileName());
    }
}
