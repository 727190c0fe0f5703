package fr.apiparticulier.suite.lancement.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import fr.apiparticulier.operateur.fichier.FichierPrive;

/** Random secrets of one suite, one file each, made when first asked for and the same ever after. */
public final class Secrets {

    private static final int OCTETS = 32;

    private final Path dossier;
    private final SecureRandom hasard = new SecureRandom();

    public Secrets(Path dossier) {
        this.dossier = dossier;
    }

    /** @return 256 random bits in base64; never null */
    public String secret(String nom) throws IOException {
        return Files.readString(fichier(nom));
    }

    /** @return the file that holds the secret and nothing else, readable by its owner alone */
    public Path fichier(String nom) throws IOException {
        Path fichier = dossier.resolve(nom);
        if (!Files.exists(fichier)) {
            byte[] octets = new byte[OCTETS];
            hasard.nextBytes(octets);
            FichierPrive.ecrire(fichier, Base64.getEncoder().encodeToString(octets));
        }
        return fichier;
    }
}
