package fr.apiparticulier.suite.conformance.fiche;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes one record of two that two cases tell of the same person. What only a question says of somebody may be missing on
 * one side; a family may have a quotient for several months; all else must be equal.
 */
final class Fusion {

    private static final Set<String> COMPLETABLES = Set.of("ine", "nomUsage", "sexe", "commune", "pays");
    private static final String PAR_MOIS = "quotients";
    private static final String MOIS = "de";

    private Fusion() {
    }

    /** @return empty if they contradict each other */
    static Optional<ObjectNode> unir(ObjectNode une, ObjectNode autre) {
        Set<String> noms = new LinkedHashSet<>();
        une.fieldNames().forEachRemaining(noms::add);
        autre.fieldNames().forEachRemaining(noms::add);
        ObjectNode union = JsonNodeFactory.instance.objectNode();
        for (String nom : noms) {
            Optional<JsonNode> valeur = membre(nom, une.path(nom), autre.path(nom));
            if (valeur.isEmpty()) {
                return Optional.empty();
            }
            valeur.filter(v -> !v.isMissingNode()).ifPresent(v -> union.set(nom, v));
        }
        return Optional.of(union);
    }

    private static Optional<JsonNode> membre(String nom, JsonNode une, JsonNode autre) {
        if (une.equals(autre)) {
            return Optional.of(une);
        }
        if (une.isObject() && autre.isObject()) {
            return unir((ObjectNode) une, (ObjectNode) autre).map(JsonNode.class::cast);
        }
        if (une.isArray() && autre.isArray()) {
            return nom.equals(PAR_MOIS) ? parMois(une, autre) : unAUn(une, autre);
        }
        boolean completable = COMPLETABLES.contains(nom) && (inconnu(une) || inconnu(autre));
        return completable ? Optional.of(inconnu(une) ? autre : une) : Optional.empty();
    }

    private static boolean inconnu(JsonNode valeur) {
        return valeur.isMissingNode() || valeur.isNull();
    }

    private static Optional<JsonNode> unAUn(JsonNode une, JsonNode autre) {
        if (une.size() != autre.size()) {
            return Optional.empty();
        }
        ArrayNode union = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < une.size(); i++) {
            Optional<JsonNode> valeur = membre("", une.get(i), autre.get(i));
            if (valeur.isEmpty()) {
                return Optional.empty();
            }
            union.add(valeur.get());
        }
        return Optional.of(union);
    }

    private static Optional<JsonNode> parMois(JsonNode une, JsonNode autre) {
        List<JsonNode> union = new ArrayList<>();
        une.forEach(union::add);
        for (JsonNode quotient : autre) {
            Optional<JsonNode> dejaDit = union.stream().filter(dit -> dit.path(MOIS).equals(quotient.path(MOIS))).findFirst();
            if (dejaDit.isPresent() && !dejaDit.get().equals(quotient)) {
                return Optional.empty();
            }
            if (dejaDit.isEmpty()) {
                union.add(quotient);
            }
        }
        return Optional.of(JsonNodeFactory.instance.arrayNode().addAll(union));
    }
}
