package fr.apiparticulier.suite.lancement.exemple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * A question that is answered 200 with the FranceConnect token of somebody fictional.
 *
 * @param pivot who is signed in, in FranceConnect's words
 */
public record ExempleFranceConnect(Exemple question, Map<String, Object> pivot) {

    private static final String RESSOURCE = "/personnes/citoyens.yaml";

    /** @return the examples that live beside the fictional people; none if they are not there */
    public static List<ExempleFranceConnect> lire() throws IOException {
        try (InputStream yaml = ExempleFranceConnect.class.getResourceAsStream(RESSOURCE)) {
            return yaml == null ? List.of() : new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<>() {
            });
        }
    }
}
