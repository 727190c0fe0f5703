package fr.apiparticulier.suite.lancement.processus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A native executable, told what it needs by a file of properties.
 *
 * @param fichier what is executed, where the build has put it
 */
public record Natif(Path fichier) implements Livrable {

    /** Above what the executable itself says ({@code application.properties}), as the system properties of a JVM are. */
    private static final String RANG = "400";
    /** Six of them share a laptop. */
    private static final String TAS = "-Xmx96m";

    @Override
    public String reglages(Map<String, String> proprietes) {
        Properties toutes = new Properties();
        toutes.putAll(proprietes);
        toutes.put("config_ordinal", RANG);
        try (StringWriter texte = new StringWriter()) {
            toutes.store(texte, null);
            return texte.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path racine() {
        return fichier;
    }

    @Override
    public String extension() {
        return ".properties";
    }

    @Override
    public List<String> commande(Path reglages) {
        return List.of(fichier.toString(), TAS);
    }

    @Override
    public Map<String, String> environnement(Path reglages) {
        return Map.of("QUARKUS_CONFIG_LOCATIONS", reglages.toUri().toString());
    }
}
