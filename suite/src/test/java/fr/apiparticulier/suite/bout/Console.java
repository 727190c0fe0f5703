package fr.apiparticulier.suite.bout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder in which a program is run as its reader would run it, and what it said. */
final class Console {

    private final Path dossier;

    Console(Path dossier) {
        this.dossier = dossier;
    }

    /** @param code with which it ended */
    record Sortie(int code, String sortie, String erreurs) {
    }

    /** @return whether the command is there and says its version */
    static boolean connait(String commande) {
        try {
            return new ProcessBuilder(commande, "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrompu(e);
        }
    }

    void ecrire(String fichier, String texte) {
        try {
            Files.writeString(dossier.resolve(fichier), texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sortie lancer(List<String> commande, Map<String, String> environnement, String entree) {
        ecrire("entree", entree);
        ProcessBuilder programme = new ProcessBuilder(commande).directory(dossier.toFile())
                .redirectInput(dossier.resolve("entree").toFile()).redirectOutput(dossier.resolve("sortie").toFile())
                .redirectError(dossier.resolve("erreurs").toFile());
        programme.environment().putAll(environnement);
        // Accents whatever the machine's language, and no proxy between the test and this machine.
        programme.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "NO_PROXY", "127.0.0.1", "no_proxy", "127.0.0.1"));
        try {
            int code = programme.start().waitFor();
            return new Sortie(code, Files.readString(dossier.resolve("sortie")), Files.readString(dossier.resolve("erreurs")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrompu(e);
        }
    }

    private static IllegalStateException interrompu(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
