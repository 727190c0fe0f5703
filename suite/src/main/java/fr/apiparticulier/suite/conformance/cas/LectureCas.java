package fr.apiparticulier.suite.conformance.cas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.suite.conformance.cas.Recueil.Illisible;

/**
 * Reads one case file: YAML whose member {@code payload} is JSON written as text.
 *
 * @param cas null if the file is none
 * @param illisible null if it is one
 */
record LectureCas(Cas cas, Illisible illisible) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    /** Amounts are compared as written, not as the nearest double. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    static boolean estUnCas(Path fichier) {
        String nom = fichier.getFileName().toString();
        return nom.endsWith(".yaml") || nom.endsWith(".yml");
    }

    static LectureCas lire(String operation, Path fichier) {
        String nom = fichier.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        try {
            JsonNode racine = YAML.readTree(fichier.toFile());
            JsonNode reponse = JSON.readTree(exiger(racine.path("payload").isTextual(), racine, "payload").asText());
            ObjectNode parametres = (ObjectNode) exiger(racine.path("params").isObject(), racine, "params");
            int statut = exiger(racine.path("status").isInt(), racine, "status").asInt();
            return new LectureCas(new Cas(operation, nom, nets(parametres), statut, reponse), null);
        } catch (JsonProcessingException e) {
            return refus(nom, "not readable: " + e.getOriginalMessage().lines().findFirst().orElse("no reason given"));
        } catch (IOException | IllegalArgumentException e) {
            return refus(nom, e.getMessage());
        }
    }

    private static LectureCas refus(String nom, String motif) {
        return new LectureCas(null, new Illisible(nom, motif));
    }

    private static JsonNode exiger(boolean present, JsonNode racine, String membre) {
        if (!present) {
            throw new IllegalArgumentException("not a case: " + membre + " is missing or of another type");
        }
        return racine.get(membre);
    }

    /** A list may be written with or without the brackets that its name bears in a URL; null is "not given". */
    private static ObjectNode nets(ObjectNode parametres) {
        ObjectNode nets = parametres.objectNode();
        List<String> noms = new ArrayList<>();
        parametres.fieldNames().forEachRemaining(noms::add);
        noms.stream().filter(nom -> !parametres.get(nom).isNull())
                .forEach(nom -> nets.set(nom.replaceFirst("\\[]$", ""), parametres.get(nom)));
        return nets;
    }
}
