package fr.apiparticulier.suite.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a dossier says of its resources, without their data.
 *
 * @param servies whose data is there
 * @param parts what is told of each
 */
record Reponse(int statut, Set<String> servies, Map<String, Part> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HORS_DELAI = 504;

    /** @param code of its first error; null if there is none */
    record Part(String issue, int statut, int version, String code) {
    }

    static Reponse lue(int statut, String corps) {
        try {
            JsonNode dite = JSON.readTree(corps);
            Set<String> servies = new TreeSet<>();
            dite.path("data").properties().stream().filter(une -> !une.getValue().isEmpty())
                    .forEach(une -> servies.add(une.getKey()));
            Map<String, Part> parts = new TreeMap<>();
            dite.at("/meta/ressources").properties().forEach(une -> parts.put(une.getKey(), part(une.getValue())));
            return new Reponse(statut, servies, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part part(JsonNode dite) {
        return new Part(dite.path("issue").asText(), dite.path("statut").asInt(), dite.path("version").asInt(),
                dite.at("/errors/0/code").asText(null));
    }

    /** @return whether a part that is to be another is late: so is everything on a machine that is busy with something else */
    boolean tarde(Reponse attendue) {
        return parts.entrySet().stream().anyMatch(une -> une.getValue().statut() == HORS_DELAI
                && attendue.parts.containsKey(une.getKey()) && attendue.parts.get(une.getKey()).statut() != HORS_DELAI);
    }
}
