package fr.apiparticulier.suite.lancement.cles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.fichier.FichierPrive;

/** The gateway's key for what FranceConnect encrypts: {@code france-connect.jwks}, private, a set as the gateway reads it. */
public final class CleChiffrement {

    private static final String NOM = "france-connect.jwks";

    private CleChiffrement() {
    }

    public static Path fichier(Path dossier) {
        return dossier.resolve(NOM);
    }

    /** @throws IOException if the file is not a set of one private RSA key */
    public static RsaJsonWebKey lireOuCreer(Path dossier) throws IOException {
        Path fichier = fichier(dossier);
        if (!Files.exists(fichier)) {
            FichierPrive.ecrire(fichier,
                    new JsonWebKeySet(NouvellesCles.chiffrement()).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        }
        try {
            if (new JsonWebKeySet(Files.readString(fichier)).getJsonWebKeys().get(0) instanceof RsaJsonWebKey cle
                    && cle.getPrivateKey() != null) {
                return cle;
            }
        } catch (JoseException | IndexOutOfBoundsException e) {
            // Its message may quote the file.
        }
        throw new IOException("not a private RSA key: " + fichier.getFileName());
    }
}
