package fr.apiparticulier.suite.conformance.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts a schema together: its references, what all of its parts ask, what any of its alternatives allows. */
final class Parties {

    private static final String TOUTES = "allOf";
    private static final String UNE = "anyOf";

    private final Document document;

    Parties(Document document) {
        this.document = document;
    }

    /** @return what the schema comes to as a whole */
    Schema ensemble(JsonNode schema) {
        JsonNode suivi = document.suivre(schema);
        Schema ensemble = Schema.de(suivi);
        for (JsonNode partie : suivi.path(TOUTES)) {
            ensemble = et(ensemble, ensemble(partie));
        }
        for (String choix : List.of("oneOf", UNE)) {
            List<Schema> alternatives = new ArrayList<>();
            suivi.path(choix).forEach(alternative -> alternatives.add(ensemble(alternative)));
            boolean nul = alternatives.removeIf(Schema::neDitQueNul);
            ensemble = alternatives.isEmpty() ? ensemble : et(ensemble, alternatives.stream().reduce(Parties::ou).get());
            ensemble = nul ? ensemble.avecNul() : ensemble;
        }
        return ensemble;
    }

    private static Schema et(Schema un, Schema autre) {
        SortedMap<String, JsonNode> membres = new TreeMap<>(un.membres());
        autre.membres().forEach((nom, schema) -> membres.merge(nom, schema, (a, b) -> joindre(TOUTES, a, b)));
        SortedMap<String, String> mots = new TreeMap<>(autre.mots());
        mots.putAll(un.mots());
        return new Schema(communs(un.types(), autre.types()), un.nul() || autre.nul(), communs(un.valeurs(), autre.valeurs()),
                membres, union(un.requis(), autre.requis()), joindre(TOUTES, un.items(), autre.items()),
                joindre(TOUTES, un.autres(), autre.autres()), mots);
    }

    private static Schema ou(Schema un, Schema autre) {
        SortedMap<String, JsonNode> membres = new TreeMap<>(un.membres());
        autre.membres().forEach((nom, schema) -> membres.merge(nom, schema, (a, b) -> joindre(UNE, a, b)));
        SortedSet<String> requis = new TreeSet<>(un.requis());
        requis.retainAll(autre.requis());
        return new Schema(libres(un.types(), autre.types()), un.nul() || autre.nul(), libres(un.valeurs(), autre.valeurs()),
                membres, requis, joindre(UNE, un.items(), autre.items()), joindre(UNE, un.autres(), autre.autres()),
                motsDeUn(un.mots(), autre.mots()));
    }

    /** A keyword of one alternative alone binds that one alone, and is shown so. */
    private static SortedMap<String, String> motsDeUn(SortedMap<String, String> un, SortedMap<String, String> autre) {
        return union(new TreeSet<>(un.keySet()), new TreeSet<>(autre.keySet())).stream().collect(Collectors.toMap(mot -> mot,
                mot -> un.getOrDefault(mot, "nothing").equals(autre.get(mot))
                        ? un.get(mot)
                        : un.getOrDefault(mot, "nothing") + " or " + autre.getOrDefault(mot, "nothing"),
                (a, b) -> a, TreeMap::new));
    }

    private static JsonNode joindre(String comment, JsonNode un, JsonNode autre) {
        if (un.isMissingNode() || autre.isMissingNode() || un.equals(autre)) {
            return un.isMissingNode() ? autre : un;
        }
        ObjectNode jointe = JsonNodeFactory.instance.objectNode();
        jointe.putArray(comment).add(un).add(autre);
        return jointe;
    }

    /** Of two restrictions, what both allow; an empty one restricts nothing. */
    private static SortedSet<String> communs(SortedSet<String> un, SortedSet<String> autre) {
        if (un.isEmpty() || autre.isEmpty()) {
            return un.isEmpty() ? autre : un;
        }
        SortedSet<String> communs = new TreeSet<>(un);
        communs.retainAll(autre);
        return communs;
    }

    /** Of two restrictions, what either allows; an empty one restricts nothing. */
    private static SortedSet<String> libres(SortedSet<String> un, SortedSet<String> autre) {
        return un.isEmpty() || autre.isEmpty() ? new TreeSet<>() : union(un, autre);
    }

    private static SortedSet<String> union(SortedSet<String> un, SortedSet<String> autre) {
        SortedSet<String> union = new TreeSet<>(un);
        union.addAll(autre);
        return union;
    }
}
