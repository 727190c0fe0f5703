package fr.apiparticulier.suite.lancement.administration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import fr.apiparticulier.operateur.cle.EmpreinteSecret;
import fr.apiparticulier.operateur.fichier.FichierPrive;
import fr.apiparticulier.suite.lancement.dossier.Secrets;

/** The launcher as an operator of its gateway: a secret that stays in its folder, and the file that names who has it. */
public final class Operateur {

    private static final String NOM = "suite";
    private static final String SECRET = "operateur";

    private Operateur() {
    }

    /** @return the file that holds the secret and nothing else */
    public static Path secret(Secrets secrets) throws IOException {
        return secrets.fichier(SECRET);
    }

    /** @return the file for the gateway, which names the launcher by its secret's digest */
    public static Path fichier(Path dossier, Secrets secrets) throws IOException {
        Path fichier = dossier.resolve("operateurs");
        FichierPrive.ecrire(fichier,
                NOM + " gestion " + EmpreinteSecret.de(secrets.secret(SECRET).getBytes(StandardCharsets.UTF_8)) + "\n");
        return fichier;
    }
}
