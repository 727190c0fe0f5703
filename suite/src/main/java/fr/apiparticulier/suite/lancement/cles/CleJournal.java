package fr.apiparticulier.suite.lancement.cles;

import java.io.IOException;
import java.nio.file.Path;

import fr.apiparticulier.operateur.cle.FichierCle;

/** The key that signs the journal's anchors: {@code journal.jwk}; {@code journal.jwks} is what whoever verifies needs. */
public final class CleJournal {

    private static final String NOM = "journal";

    private CleJournal() {
    }

    /** @return the file with the private key, made if it is not there */
    public static Path lireOuCreer(Path dossier) throws IOException {
        FichierCle.lireOuCreer(dossier, NOM);
        return dossier.resolve(NOM + ".jwk");
    }

    /** @return the set with the public key */
    public static Path publique(Path dossier) {
        return dossier.resolve(NOM + ".jwks");
    }
}
