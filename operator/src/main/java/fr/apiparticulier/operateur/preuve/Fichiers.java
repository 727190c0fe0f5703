package fr.apiparticulier.operateur.preuve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Keys and heads, as files hold them. */
final class Fichiers {

    private Fichiers() {
    }

    /** @throws PreuveImpossible if there is no such file, or it holds something else; it is not quoted */
    static <T> T lire(Path fichier, Function<String, T> comme) {
        try {
            return comme.apply(Files.readString(fichier).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new PreuveImpossible("Fichier illisible, ou d'une autre forme : " + fichier);
        }
    }
}
