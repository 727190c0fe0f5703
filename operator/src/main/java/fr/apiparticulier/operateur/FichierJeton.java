package fr.apiparticulier.operateur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.fichier.FichierPrive;

/** A token, which is told once: into a file of its owner's alone rather than to a terminal, or to the log of a pod. */
final class FichierJeton {

    private static final String JETON = "jeton";

    private FichierJeton() {
    }

    /**
     * The file is there, empty, before the token is: one that could not be written would be lost.
     *
     * @param demande asks for the token
     * @return what the gateway said but the token, and where that is
     * @throws Mesusage if something stands there, or nothing can; then nothing was asked
     */
    static JsonNode remplir(Path fichier, Supplier<JsonNode> demande) {
        Path chemin = fichier.toAbsolutePath();
        reserver(chemin, fichier);
        boolean ecrit = false;
        try {
            ObjectNode dit = demande.get().deepCopy();
            ecrire(chemin, dit);
            ecrit = true;
            dit.remove(JETON);
            return dit.put("fichier", fichier.toString());
        } finally {
            if (!ecrit) {
                liberer(chemin);
            }
        }
    }

    private static void reserver(Path chemin, Path dit) {
        try {
            if (!FichierPrive.deposer(chemin, "")) {
                throw new Mesusage("Il y a déjà quelque chose là : " + dit);
            }
        } catch (IOException e) {
            throw new Mesusage("Impossible d'écrire là : " + dit);
        }
    }

    private static void ecrire(Path chemin, ObjectNode jeton) {
        try {
            FichierPrive.ecrire(chemin, jeton.required(JETON).asText() + "\n");
        } catch (IOException e) {
            throw new Refus(
                    "Ce jeton est émis, mais n'a pu être écrit et est perdu : token revoke " + jeton.path("jti").asText());
        }
    }

    private static void liberer(Path chemin) {
        try {
            Files.deleteIfExists(chemin);
        } catch (IOException e) {
            // An empty file stays.
        }
    }
}
