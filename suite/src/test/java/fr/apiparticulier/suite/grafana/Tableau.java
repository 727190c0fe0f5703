package fr.apiparticulier.suite.grafana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A dashboard of {@code ops/grafana}, as Grafana reads it.
 *
 * @param fichier its name without {@code .json}
 */
record Tableau(String fichier, JsonNode json) {

    static final Path DOSSIER = Path.of("../ops/grafana");
    private static final String JSON = ".json";

    static List<Tableau> tous() {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(JSON)).sorted().map(Tableau::lire).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tableau lire(Path fichier) {
        try {
            return new Tableau(fichier.getFileName().toString().replace(JSON, ""),
                    new ObjectMapper().readTree(fichier.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String titre() {
        return json.path("title").asText();
    }

    /** @return rows, which head others, and what is shown under them */
    List<JsonNode> panneaux() {
        return elements(json.path("panels")).toList();
    }

    /** @return what whoever looks may choose, of which Grafana asks Prometheus the values */
    Stream<Variable> variables() {
        return elements(json.path("templating").path("list")).filter(variable -> variable.path("type").asText().equals("query"))
                .map(variable -> Variable.de(variable.path("name").asText(), variable.at("/query/query").asText()));
    }

    Stream<Requete> requetes() {
        return panneaux().stream().flatMap(panneau -> elements(panneau.path("targets"))
                .map(cible -> new Requete(titre() + ", " + panneau.path("id") + ", " + panneau.path("title").asText(),
                        cible.path("expr").asText(), cible.path("instant").asBoolean())));
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
