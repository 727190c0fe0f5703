package fr.apiparticulier.gateway.alerte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The rule files of Prometheus, and their tests. */
final class Regles {

    static final Path DOSSIER = Path.of("../ops/prometheus");
    private static final String TEST = ".test.yml";

    private Regles() {
    }

    /** @return their names, those of the tests too */
    static List<String> fichiers() throws IOException {
        try (Stream<Path> dossier = Files.list(DOSSIER)) {
            return dossier.map(fichier -> fichier.getFileName().toString()).filter(nom -> nom.endsWith(".yml")).sorted()
                    .toList();
        }
    }

    static boolean isTest(String fichier) {
        return fichier.endsWith(TEST);
    }

    /** @return rules that ring and rules that record */
    static Stream<JsonNode> de(String fichier) {
        return elements(lire(fichier).path("groups")).flatMap(groupe -> elements(groupe.path("rules")));
    }

    static Stream<JsonNode> alertes() throws IOException {
        return fichiers().stream().filter(fichier -> !isTest(fichier)).flatMap(Regles::de).filter(regle -> regle.has("alert"));
    }

    /** @return the tests that have a name, which is of one of two forms */
    static Stream<Scenario> scenarios() throws IOException {
        return fichiers().stream().filter(Regles::isTest).map(Regles::lire)
                .flatMap(fichier -> elements(fichier.path("tests")).filter(test -> test.has("name"))
                        .map(test -> Scenario.of(test, fichier.path("evaluation_interval").textValue())));
    }

    static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    private static JsonNode lire(String fichier) {
        try {
            return new YAMLMapper().readTree(DOSSIER.resolve(fichier).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
