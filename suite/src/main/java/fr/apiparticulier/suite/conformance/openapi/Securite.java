package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a caller must present, in words that compare. */
final class Securite {

    private static final String RIEN = "none";

    private Securite() {
    }

    /** @return one text per alternative, the schemes by name */
    static List<String> alternatives(JsonNode security) {
        return security.isEmpty()
                ? List.of(RIEN)
                : StreamSupport.stream(security.spliterator(), false).map(Securite::schemas).toList();
    }

    /** @return how a token of this scheme is sent; what a token looks like (bearerFormat) is a word for people */
    static String nature(JsonNode schema) {
        return Stream.of("type", "in", "name", "scheme", "openIdConnectUrl")
                .filter(mot -> !(schema.path("type").asText().equals("http") && List.of("in", "name").contains(mot)))
                .map(mot -> schema.path(mot).asText()).filter(mot -> !mot.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String schemas(JsonNode alternative) {
        return alternative.isEmpty()
                ? RIEN
                : alternative.properties().stream().map(Entry::getKey).sorted().collect(Collectors.joining(" and "));
    }
}
