package fr.apiparticulier.gateway.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.ws.rs.core.MediaType;

import fr.apiparticulier.gateway.publication.Question.Demande;
import fr.apiparticulier.gateway.publication.Question.Presence;

/** The {@code POST} of a route: what its {@code GET} is, but that the parameters stand in its body. */
final class OperationJumelle {

    private static final String CHOIX = "La même réponse que GET, à une question dont les paramètres sont dans le corps : rien "
            + "de personnel ne passe par l'adresse. En JSON, une liste est un tableau et son nom est sans crochets.";

    private OperationJumelle() {
    }

    static Map<String, Object> de(Map<String, Object> lecture, List<Demande> demandes) {
        Map<String, Object> operation = new LinkedHashMap<>(lecture);
        operation.put("operationId", lecture.get("operationId") + "_post");
        operation.put("description", CHOIX);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> parametres = (List<Map<String, Object>>) lecture.get("parameters");
        operation.put("parameters", parametres.stream().filter(parametre -> parametre.containsKey("$ref")).toList());
        Map<String, Object> contenu = new LinkedHashMap<>();
        contenu.put(MediaType.APPLICATION_JSON, media(demandes, nom -> nom.replace("[]", "")));
        contenu.put(MediaType.APPLICATION_FORM_URLENCODED, media(demandes, UnaryOperator.identity()));
        Map<String, Object> corps = new LinkedHashMap<>();
        corps.put("required", true);
        corps.put("content", contenu);
        operation.put("requestBody", corps);
        operation.put("responses", operation.remove("responses"));
        return operation;
    }

    private static Map<String, Object> media(List<Demande> demandes, UnaryOperator<String> ecriture) {
        Map<String, Object> membres = new LinkedHashMap<>();
        demandes.forEach(demande -> membres.put(ecriture.apply(demande.parametre().nom()),
                SchemaParametre.de(demande.parametre().forme())));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", membres);
        schema.put("required", demandes.stream().filter(demande -> demande.presence() == Presence.REQUIS)
                .map(demande -> ecriture.apply(demande.parametre().nom())).toList());
        return Map.of("schema", schema);
    }
}
