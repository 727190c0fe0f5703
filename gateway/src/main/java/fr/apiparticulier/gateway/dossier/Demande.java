package fr.apiparticulier.gateway.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MultivaluedMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.PostedParameters;

/**
 * What a body asks: resources by their name, each with its version, and whom about, in the words of v3.
 *
 * @param ressources in the order in which they were asked; without a version where none could be read
 * @param parametres all others
 */
record Demande(Map<String, Optional<Integer>> ressources, MultivaluedMap<String, String> parametres) implements Discret {

    private static final String RESSOURCES = "ressources";
    /** Some times as many as there are parameters: each of them is looked for among all. */
    private static final int MAX_MEMBRES = 100;
    /** {@code 3}, or as addresses have it. */
    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,2})");
    /** Names that this resource has had in words of its own. */
    private static final Map<String, String> SYNONYMES = Map.of("numero_allocataire", "numeroAllocataire", "code_postal",
            "codePostal");

    /** @throws Refusal if it is no JSON object, or one of absurdly many members */
    static Demande lire(String type, byte[] corps) {
        ObjectNode object = PostedParameters.object(type, corps);
        if (object.size() > MAX_MEMBRES) {
            throw new Refusal(GatewayError.MALFORMED);
        }
        Map<String, Optional<Integer>> ressources = new LinkedHashMap<>();
        JsonNode asked = object.remove(RESSOURCES);
        if (asked != null && asked.isObject()) {
            asked.fields().forEachRemaining(one -> ressources.put(one.getKey(), version(one.getValue())));
        }
        MultivaluedMap<String, String> parametres = PostedParameters.of(object);
        SYNONYMES.forEach((autre, nom) -> {
            if (parametres.containsKey(autre)) {
                parametres.addAll(nom, parametres.remove(autre));
            }
        });
        return new Demande(ressources, parametres);
    }

    private static Optional<Integer> version(JsonNode value) {
        Matcher read = VERSION.matcher(value.isTextual() || value.isIntegralNumber() ? value.asText() : "");
        return read.matches() ? Optional.of(Integer.valueOf(read.group(1))) : Optional.empty();
    }

    /** @return what it costs, 1 at least */
    int appels() {
        return Math.max(1, ressources.size());
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
