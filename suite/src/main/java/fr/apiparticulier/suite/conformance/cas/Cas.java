package fr.apiparticulier.suite.conformance.cas;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One recorded call: a question and the answer the public service gave to it.
 *
 * @param operation the operation's id in the public OpenAPI documents, also the name of the folder the case stands in
 * @param nom the file's name, to tell cases apart in a report; nothing else may depend on it
 * @param parametres the question, without those that are null; a list is an array
 * @param statut the HTTP status of the answer
 * @param reponse the body of the answer
 */
public record Cas(String operation, String nom, ObjectNode parametres, int statut, JsonNode reponse) {

    /** The one status under which a case describes somebody. */
    private static final int OK = 200;

    public boolean estServi() {
        return statut == OK;
    }

    /** @return the parameter's value as text; the first one of a list; empty if it is not given or blank */
    public Optional<String> texte(String parametre) {
        return textes(parametre).stream().findFirst();
    }

    /** @return the first of these parameters that is given: what one version calls otherwise than another */
    public Optional<String> texte(List<String> parametres) {
        return parametres.stream().map(this::texte).flatMap(Optional::stream).findFirst();
    }

    /** @return the parameter's values as text, without blank ones; one if it is no list */
    public List<String> textes(String parametre) {
        JsonNode valeur = parametres.path(parametre);
        return (valeur.isArray() ? StreamSupport.stream(valeur.spliterator(), false).toList() : List.of(valeur)).stream()
                .map(JsonNode::asText).map(String::strip).filter(texte -> !texte.isEmpty()).toList();
    }

    /** @return what the answer is about: since v3 it stands in an envelope */
    public JsonNode donnees() {
        return reponse.has("data") ? reponse.get("data") : reponse;
    }

    /** @return the same question, answered so */
    public Cas avecReponse(JsonNode autre) {
        return new Cas(operation, nom, parametres, statut, autre);
    }
}
