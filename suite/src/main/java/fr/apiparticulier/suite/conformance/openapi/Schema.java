package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a schema says, whichever way it is written: as in OpenAPI 3.0 or as in 3.1.
 *
 * @param types without null; empty if it does not say
 * @param nul whether null is a value
 * @param valeurs those of enum or const, without null; empty if any value will do
 * @param membres the schemas of an object's members
 * @param requis the members that are always there
 * @param items the schema of a list's elements; missing if it does not say
 * @param autres what is said of members without name: a boolean or a schema; missing if nothing is
 * @param mots the other keywords that narrow the values
 */
record Schema(
        SortedSet<String> types,
        boolean nul,
        SortedSet<String> valeurs,
        SortedMap<String, JsonNode> membres,
        SortedSet<String> requis,
        JsonNode items,
        JsonNode autres,
        SortedMap<String, String> mots) {

    static final List<String> LIMITES = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
            "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties");
    private static final List<String> MOTS = List.of("format", "pattern", "default");
    private static final String NUL = "null";
    /** Who lists them has said nothing. */
    private static final Set<String> BOOLEENS = Set.of("false", "true");

    /** @param noeud one schema; the references and parts it names are left aside */
    static Schema de(JsonNode noeud) {
        SortedSet<String> types = textes(noeud.path("type"));
        SortedSet<String> valeurs = textes(noeud.path("enum"));
        valeurs.addAll(textes(noeud.path("const")));
        boolean nul = types.remove(NUL) | valeurs.remove(NUL) | noeud.path("nullable").asBoolean();
        if (types.equals(Set.of("boolean")) && valeurs.equals(BOOLEENS)) {
            valeurs.clear();
        }
        SortedMap<String, JsonNode> membres = new TreeMap<>();
        noeud.path("properties").properties().forEach(membre -> membres.put(membre.getKey(), membre.getValue()));
        SortedSet<String> requis = noeud.path("required").isArray() ? textes(noeud.path("required")) : new TreeSet<>();
        SortedMap<String, String> mots = new TreeMap<>();
        MOTS.stream().filter(noeud::has).forEach(mot -> mots.put(mot, texte(noeud.get(mot))));
        LIMITES.stream().filter(noeud::has).forEach(mot -> mots.put(mot, texte(noeud.get(mot))));
        return new Schema(types, nul, valeurs, membres, requis, noeud.path("items"), noeud.path("additionalProperties"), mots);
    }

    /** @return the same, and null with it */
    Schema avecNul() {
        return new Schema(types, true, valeurs, membres, requis, items, autres, mots);
    }

    /** @return whether null is its only value */
    boolean neDitQueNul() {
        return nul && types.isEmpty() && valeurs.isEmpty() && membres.isEmpty()
                && items.isMissingNode() && mots.isEmpty();
    }

    /** @return the types said, or the one that what it says is about */
    SortedSet<String> typesEntendus() {
        if (types.isEmpty() && !membres.isEmpty()) {
            return new TreeSet<>(List.of("object"));
        }
        return types.isEmpty() && !items.isMissingNode() ? new TreeSet<>(List.of("array")) : types;
    }

    private static SortedSet<String> textes(JsonNode noeud) {
        SortedSet<String> textes = new TreeSet<>();
        if (noeud.isArray()) {
            noeud.forEach(element -> textes.add(texte(element)));
        } else if (noeud.isValueNode()) {
            textes.add(texte(noeud));
        }
        return textes;
    }

    private static String texte(JsonNode noeud) {
        return noeud.isNumber() ? noeud.decimalValue().stripTrailingZeros().toPlainString() : noeud.asText();
    }
}
