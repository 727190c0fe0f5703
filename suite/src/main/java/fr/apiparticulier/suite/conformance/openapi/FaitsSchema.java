package fr.apiparticulier.suite.conformance.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map.Entry;

import com.fasterxml.jackson.databind.JsonNode;

/** Notes what a schema says, down to its leaves. A list's elements stand under {@code []}, members without name under {@code {}}. */
final class FaitsSchema {

    private final Parties parties;
    private final Faits faits;
    /** The references on the way down: a schema that holds itself is noted once. */
    private final Deque<String> references = new ArrayDeque<>();

    FaitsSchema(Parties parties, Faits faits) {
        this.parties = parties;
        this.faits = faits;
    }

    void noter(String pointeur, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && references.contains(reference)) {
            faits.dire(pointeur, Genre.TYPE, List.of("one that holds it"));
            return;
        }
        references.push(reference);
        noter(pointeur, parties.ensemble(schema));
        references.pop();
    }

    private void noter(String pointeur, Schema schema) {
        faits.dire(pointeur, Genre.TYPE, schema.typesEntendus());
        faits.dire(pointeur, Genre.NULLABLE, schema.nul());
        faits.dire(pointeur, Genre.ENUM, schema.valeurs());
        noterMot(pointeur, Genre.FORMAT, schema, "format");
        noterMot(pointeur, Genre.PATTERN, schema, "pattern");
        noterMot(pointeur, Genre.DEFAULT, schema, "default");
        faits.dire(pointeur, Genre.LIMIT, schema.mots().entrySet().stream()
                .filter(mot -> Schema.LIMITES.contains(mot.getKey())).map(mot -> mot.getKey() + " " + mot.getValue()).toList());
        for (Entry<String, JsonNode> membre : schema.membres().entrySet()) {
            String lieu = pointeur + "/" + Pointeur.pas(membre.getKey());
            faits.present(lieu);
            faits.dire(lieu, Genre.REQUIRED, schema.requis().contains(membre.getKey()));
            noter(lieu, membre.getValue());
        }
        if (!schema.items().isMissingNode()) {
            noter(pointeur + "/[]", schema.items());
        }
        if (schema.autres().isObject()) {
            noter(pointeur + "/{}", schema.autres());
        }
        if (schema.typesEntendus().contains("object")) {
            faits.dire(pointeur, Genre.ADDITIONAL, !schema.autres().isBoolean() || schema.autres().asBoolean());
        }
    }

    private void noterMot(String pointeur, Genre genre, Schema schema, String mot) {
        if (schema.mots().containsKey(mot)) {
            faits.dire(pointeur, genre, List.of(schema.mots().get(mot)));
        }
    }
}
