package fr.apiparticulier.suite.conformance.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An OpenAPI document of 3.0 or 3.1, in YAML or JSON, whose references are local. */
final class Document {

    private static final Pattern ORIGINE = Pattern.compile("^([a-z]+:)?//[^/]*");
    private static final Pattern DEPUIS_V3 = Pattern.compile("/v[3-9]/.*");
    private static final String REFERENCE = "$ref";
    private static final int DETOURS = 20;

    private final JsonNode racine;

    Document(JsonNode racine) {
        this.racine = racine;
    }

    /** @throws IllegalArgumentException in one line, if the file is no OpenAPI document */
    static Document lire(Path fichier) {
        JsonNode racine = LectureYaml.lire(fichier);
        exiger(racine.path("openapi").asText().startsWith("3.") && racine.path("paths").isObject(),
                fichier + ": no OpenAPI document (expected: openapi 3.x and paths)");
        return new Document(racine);
    }

    JsonNode racine() {
        return racine;
    }

    /** @return the path items by route; the servers' common prefix is part of it, a slash at the end is not */
    Map<String, JsonNode> routes() {
        String prefixe = sansFin(ORIGINE.matcher(racine.at("/servers/0/url").asText()).replaceFirst(""));
        Map<String, JsonNode> routes = new TreeMap<>();
        racine.path("paths").properties()
                .forEach(route -> routes.put(prefixe + sansFin(route.getKey()), suivre(route.getValue())));
        return routes;
    }

    /** @return "v3" if a route is of version 3 or later, else "v2" */
    String version() {
        return routes().keySet().stream().anyMatch(route -> DEPUIS_V3.matcher(route).matches()) ? "v3" : "v2";
    }

    /** @return what the node refers to; itself, if it refers to nothing. From OpenAPI 3.1 on, what stands beside counts too */
    JsonNode suivre(JsonNode noeud) {
        JsonNode suivi = noeud;
        for (int detours = 0; suivi.path(REFERENCE).isTextual(); detours++) {
            exiger(detours < DETOURS, suivi.path(REFERENCE).asText() + ": refers to itself");
            suivi = avecVoisins(cible(suivi.path(REFERENCE).asText()), suivi);
        }
        return suivi;
    }

    private JsonNode cible(String reference) {
        exiger(reference.startsWith("#/"), reference + ": not a local reference");
        JsonNode cible = racine.at(URLDecoder.decode(reference.substring(1), StandardCharsets.UTF_8));
        exiger(!cible.isMissingNode(), reference + ": refers to nothing");
        return cible;
    }

    private JsonNode avecVoisins(JsonNode cible, JsonNode referent) {
        if (referent.size() == 1 || !cible.isObject() || racine.path("openapi").asText().startsWith("3.0")) {
            return cible;
        }
        ObjectNode ensemble = cible.deepCopy();
        referent.properties().stream().filter(voisin -> !voisin.getKey().equals(REFERENCE))
                .forEach(voisin -> ensemble.set(voisin.getKey(), voisin.getValue()));
        return ensemble;
    }

    private static String sansFin(String chemin) {
        return chemin.endsWith("/") ? chemin.substring(0, chemin.length() - 1) : chemin;
    }

    private static void exiger(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
