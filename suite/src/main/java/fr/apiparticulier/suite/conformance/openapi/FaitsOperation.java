package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** Notes what a document says of one operation. Words for people (titles, descriptions, summaries, tags) do not count. */
final class FaitsOperation {

    /** Where public documents keep the id of an operation: beside the response that the id is about. */
    private static final String ID_DE_REPONSE = "x-operationId";
    private static final List<String> PLUSIEURS_VALEURS = List.of("array", "object");

    private final Document document;
    private final Parties parties;

    FaitsOperation(Document document) {
        this.document = document;
        this.parties = new Parties(document);
    }

    Faits de(JsonNode route, JsonNode operation) {
        Faits faits = new Faits();
        faits.present("");
        faits.dire("", Genre.OPERATION_ID, id(operation));
        faits.dire("", Genre.DEPRECATED, operation.path("deprecated").asBoolean());
        JsonNode security = operation.has("security") ? operation.get("security") : document.racine().path("security");
        faits.dire("", Genre.SECURITY, Securite.alternatives(security));
        parametres(route, operation).forEach((lieu, parametre) -> noter(faits, lieu, parametre));
        FaitsReponse reponses = new FaitsReponse(document, parties, faits);
        operation.path("responses").properties().forEach(reponse -> reponses.noter(reponse.getKey(), reponse.getValue()));
        return faits;
    }

    private List<String> id(JsonNode operation) {
        if (operation.path("operationId").isTextual()) {
            return List.of(operation.get("operationId").asText());
        }
        return operation.path("responses").properties().stream()
                .map(reponse -> document.suivre(reponse.getValue()).path(ID_DE_REPONSE)).filter(JsonNode::isTextual)
                .map(JsonNode::asText).toList();
    }

    /** An operation's parameter stands in place of its route's; the case of a header's name does not count. */
    private Map<String, JsonNode> parametres(JsonNode route, JsonNode operation) {
        Map<String, JsonNode> parametres = new TreeMap<>();
        for (JsonNode declares : List.of(route.path("parameters"), operation.path("parameters"))) {
            for (JsonNode declare : declares) {
                JsonNode parametre = document.suivre(declare);
                String ou = parametre.path("in").asText();
                String nom = parametre.path("name").asText();
                parametres.put("/parameters/" + ou + "/"
                        + Pointeur.pas(ou.equals("header") ? nom.toLowerCase(Locale.ROOT) : nom), parametre);
            }
        }
        return parametres;
    }

    private void noter(Faits faits, String lieu, JsonNode parametre) {
        faits.present(lieu);
        faits.dire(lieu, Genre.REQUIRED, parametre.path("required").asBoolean());
        faits.dire(lieu, Genre.DEPRECATED, parametre.path("deprecated").asBoolean());
        JsonNode schema = parametre.path("schema");
        if (parties.ensemble(schema).typesEntendus().stream().anyMatch(PLUSIEURS_VALEURS::contains)) {
            faits.dire(lieu, Genre.STYLE, List.of(style(parametre)));
        }
        new FaitsSchema(parties, faits).noter(lieu, schema);
    }

    /** As OpenAPI has it where nothing is said (Parameter Object, style and explode). */
    private static String style(JsonNode parametre) {
        boolean formulaire = List.of("query", "cookie").contains(parametre.path("in").asText());
        String style = parametre.path("style").asText(formulaire ? "form" : "simple");
        return parametre.path("explode").asBoolean(style.equals("form")) ? style + " exploded" : style;
    }
}
