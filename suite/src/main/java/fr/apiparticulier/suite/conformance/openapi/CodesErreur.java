package fr.apiparticulier.suite.conformance.openapi;

import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The codes and words that an error's examples and schema name: its members {@code code} (since v3) and {@code error} (v2),
 * at the top or in the elements of {@code errors}.
 */
final class CodesErreur {

    private static final Set<String> CODES = Set.of("code", "error");
    private static final String ERREURS = "errors";

    private final Document document;
    private final Parties parties;
    private final SortedSet<String> codes = new TreeSet<>();

    CodesErreur(Document document, Parties parties) {
        this.document = document;
        this.parties = parties;
    }

    SortedSet<String> de(JsonNode media) {
        dansExemple(media.path("example"));
        media.path("examples").forEach(exemple -> dansExemple(document.suivre(exemple).path("value")));
        dansSchema(media.path("schema"));
        return codes;
    }

    private void dansExemple(JsonNode exemple) {
        CODES.forEach(nom -> ajouter(exemple.path(nom)));
        exemple.path(ERREURS).forEach(this::dansExemple);
    }

    private void dansSchema(JsonNode declare) {
        JsonNode schema = document.suivre(declare);
        dansExemple(schema.path("example"));
        schema.path("examples").forEach(this::dansExemple);
        for (Entry<String, JsonNode> membre : parties.ensemble(declare).membres().entrySet()) {
            if (CODES.contains(membre.getKey())) {
                dansCode(membre.getValue());
            } else if (membre.getKey().equals(ERREURS)) {
                dansSchema(parties.ensemble(membre.getValue()).items());
            }
        }
    }

    private void dansCode(JsonNode declare) {
        JsonNode code = document.suivre(declare);
        codes.addAll(parties.ensemble(declare).valeurs());
        ajouter(code.path("example"));
        code.path("examples").forEach(this::ajouter);
    }

    private void ajouter(JsonNode code) {
        if (code.isTextual() && !code.asText().isBlank()) {
            codes.add(code.asText());
        }
    }
}
