package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** Notes all that a document says of its operations, and of what they share. */
final class FaitsDocument {

    private static final Set<String> METHODES = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private FaitsDocument() {
    }

    static SortedMap<Sujet, Faits> de(Document document) {
        SortedMap<Sujet, Faits> faits = new TreeMap<>();
        FaitsOperation operations = new FaitsOperation(document);
        document.routes().forEach((route, methodes) -> methodes.properties().stream()
                .filter(methode -> METHODES.contains(methode.getKey()))
                .forEach(methode -> faits.put(new Sujet(route, methode.getKey().toUpperCase(Locale.ROOT)),
                        operations.de(methodes, methode.getValue()))));
        faits.put(Sujet.composants(), composants(document));
        return faits;
    }

    private static Faits composants(Document document) {
        Faits faits = new Faits();
        faits.present("");
        for (Entry<String, JsonNode> schema : document.racine().at("/components/securitySchemes").properties()) {
            String lieu = "/securitySchemes/" + Pointeur.pas(schema.getKey());
            faits.present(lieu);
            faits.dire(lieu, Genre.SECURITY, List.of(Securite.nature(document.suivre(schema.getValue()))));
        }
        return faits;
    }
}
