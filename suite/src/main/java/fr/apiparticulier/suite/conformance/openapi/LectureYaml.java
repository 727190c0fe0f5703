package fr.apiparticulier.suite.conformance.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML or JSON as a tree, aliases in place: public documents write a response once and name it elsewhere, which
 * Jackson's own YAML trees do not follow.
 */
final class LectureYaml {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Documents are chosen by whoever runs the command; these limits only end what is no document at all. */
    private static final int CARACTERES = 20_000_000;
    private static final int ALIAS = 10_000;

    private LectureYaml() {
    }

    /** @throws IllegalArgumentException in one line, if the file is none */
    static JsonNode lire(Path fichier) {
        if (!Files.isRegularFile(fichier)) {
            throw new IllegalArgumentException(fichier + ": no such file");
        }
        LoaderOptions limites = new LoaderOptions();
        limites.setCodePointLimit(CARACTERES);
        limites.setMaxAliasesForCollections(ALIAS);
        limites.setAllowDuplicateKeys(false);
        try (InputStream flux = Files.newInputStream(fichier)) {
            return JSON.valueToTree(new Yaml(new SafeConstructor(limites)).load(flux));
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(
                    fichier + ": not readable: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"),
                    e);
        }
    }
}
