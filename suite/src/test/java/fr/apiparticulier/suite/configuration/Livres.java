package fr.apiparticulier.suite.configuration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What a module ships as said: its {@code application.properties}, or what stands in for it where it is a library. */
final class Livres {

    private final Map<String, String> dits;

    private Livres(Map<String, String> dits) {
        this.dits = dits;
    }

    static Livres de(Path module) {
        Map<String, String> dits = new TreeMap<>();
        lire(module.resolve("src/main/resources/META-INF/microprofile-config.properties"), dits);
        lire(module.resolve("src/main/resources/application.properties"), dits);
        return new Livres(dits);
    }

    /** @return those names that are of the mapping's, with what is said; by name */
    Map<String, String> de(Nom nom) {
        Map<String, String> siens = new TreeMap<>(dits);
        siens.keySet().removeIf(dit -> !nom.couvre(dit));
        return siens;
    }

    Optional<String> dit(String nom) {
        return Optional.ofNullable(dits.get(nom));
    }

    Map<String, String> tous() {
        return dits;
    }

    private static void lire(Path fichier, Map<String, String> dits) {
        if (!Files.exists(fichier)) {
            return;
        }
        Properties lues = new Properties();
        try (Reader texte = Files.newBufferedReader(fichier)) {
            lues.load(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lues.stringPropertyNames().stream().filter(nom -> !nom.startsWith("%"))
                .forEach(nom -> dits.put(nom, lues.getProperty(nom)));
    }
}
