package fr.apiparticulier.k8s.manifest;

import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.k8s.report.Place;

/** One object of a rendering, as it is written. */
public record Document(JsonNode tree) {

    public String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    public String kind() {
        return tree.path("kind").asText();
    }

    /** Whether no rule is about its kind, which makes no pods: an installation may have more than is known here. */
    public boolean isBeyondUs() {
        return Kinds.isBeyondUs(this);
    }

    public String name() {
        return tree.at("/metadata/name").asText();
    }

    /** @return empty for what stands in none */
    public String namespace() {
        return tree.at("/metadata/namespace").asText();
    }

    public Map<String, String> labels() {
        return words("/metadata/labels");
    }

    public Map<String, String> annotations() {
        return words("/metadata/annotations");
    }

    public Place place() {
        return Place.of(kind() + "/" + name());
    }

    private Map<String, String> words(String pointer) {
        return tree.at(pointer).properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
    }
}
