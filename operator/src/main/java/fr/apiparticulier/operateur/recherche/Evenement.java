package fr.apiparticulier.operateur.recherche;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A call as the journal has it.
 *
 * @param contenu the event, JSON
 * @param demandeur whose habilitation it was; null if nobody tells
 */
record Evenement(JsonNode contenu, Demandeur demandeur) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whose habilitation a call was made under, as the gateway has it today. */
    record Demandeur(String siret, String intitule) {
    }

    /** @throws RechercheImpossible if it is no event */
    static Evenement de(String contenu, Demandeur demandeur) {
        try {
            return new Evenement(JSON.readTree(contenu), demandeur);
        } catch (JsonProcessingException e) {
            throw new RechercheImpossible("Ce n'est pas un événement du journal.");
        }
    }

    Instant instant() {
        try {
            return Instant.parse(texte("instant"));
        } catch (DateTimeException e) {
            throw new RechercheImpossible("Un événement du journal n'a pas d'instant lisible.");
        }
    }

    List<String> personnes() {
        return liste("personnes");
    }

    List<String> liste(String membre) {
        return StreamSupport.stream(contenu.path(membre).spliterator(), false).map(JsonNode::asText).toList();
    }

    /** @return empty if the event does not have that member */
    String texte(String membre) {
        return contenu.path(membre).asText("");
    }
}
