package fr.apiparticulier.suite.lancement.cles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

import fr.apiparticulier.operateur.cle.NouvellesCles;
import fr.apiparticulier.operateur.fichier.FichierPrive;

/** The key under which the five providers refer to people: one file for all, and the gateway is not told where. */
public final class CleDeRecherche {

    private static final String NOM = "recherche.jwks";
    /** Production refuses a key whose id begins so. */
    private static final String KID = "bac-a-sable";

    private CleDeRecherche() {
    }

    /** @return the file in that folder, made if it is missing */
    public static Path fichier(Path dossier) throws IOException {
        Path fichier = dossier.resolve(NOM);
        if (!Files.exists(fichier)) {
            // Whatever the clock says, it writes from the first call on.
            FichierPrive.ecrire(fichier,
                    new JsonWebKeySet(NouvellesCles.recherche(KID, 0)).toJson(OutputControlLevel.INCLUDE_SYMMETRIC));
        }
        return fichier;
    }
}
