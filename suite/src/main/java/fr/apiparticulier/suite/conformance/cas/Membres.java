package fr.apiparticulier.suite.conformance.cas;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads an answer whose members have other names in other versions. */
public final class Membres {

    private Membres() {
    }

    /** @return the first of these members that is there; a missing node if none is */
    public static JsonNode un(JsonNode objet, String... noms) {
        return Stream.of(noms).map(objet::path).filter(membre -> !membre.isMissingNode() && !membre.isNull()).findFirst()
                .orElse(objet.path(noms[0]));
    }

    /** @return the text of the first of these members that is there, without blanks around it; null if there is none or it is blank */
    public static String texte(JsonNode objet, String... noms) {
        JsonNode membre = un(objet, noms);
        return membre.isValueNode() && !membre.isNull() && !membre.asText().isBlank() ? membre.asText().strip() : null;
    }

    /** @return the elements of the first of these members that is there; empty if there is none */
    public static List<JsonNode> liste(JsonNode objet, String... noms) {
        return StreamSupport.stream(un(objet, noms).spliterator(), false).toList();
    }
}
