package fr.apiparticulier.gateway.publication;

import java.util.LinkedHashMap;
import java.util.Map;

/** What OpenAPI says of the values of a parameter. */
final class SchemaParametre {

    private SchemaParametre() {
    }

    /** @return the schema of a value of that form */
    static Map<String, Object> de(Forme forme) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", forme.type());
        if (forme.motif() != null) {
            schema.put("pattern", forme.motif());
        }
        if (forme.format() != null) {
            schema.put("format", forme.format());
        }
        if (!forme.parmi().isEmpty()) {
            schema.put("enum", forme.parmi());
        }
        if (forme.minimum() != null) {
            schema.put("integer".equals(forme.type()) ? "minimum" : "minLength", forme.minimum());
        }
        if (!forme.liste()) {
            return schema;
        }
        Map<String, Object> liste = new LinkedHashMap<>();
        liste.put("type", "array");
        liste.put("minItems", 1);
        if (forme.maximum() != null) {
            liste.put("maxItems", forme.maximum());
        }
        liste.put("items", schema);
        return liste;
    }
}
