package fr.apiparticulier.suite.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param corps missing if the body is no JSON
 */
public record Reponse(int statut, JsonNode corps) {
}
