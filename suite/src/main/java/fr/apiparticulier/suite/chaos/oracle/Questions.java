package fr.apiparticulier.suite.chaos.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.contract.appel.Service;

/** The set of questions, and the fictional people they are about. */
public final class Questions {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Questions() {
    }

    /** @return the questions of {@code /chaos/questions.yaml}, in its order */
    public static List<Question> lire() {
        return lire("/chaos/questions.yaml", new TypeReference<>() {
        });
    }

    /** @return the records of the service's fictional people */
    static List<JsonNode> fiches(Service service) {
        try (InputStream yaml = Questions.class.getResourceAsStream("/personnes/" + service.audience() + ".yaml")) {
            // The first document is the file's own head.
            List<JsonNode> documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll();
            return documents.subList(1, documents.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T lire(String ressource, TypeReference<T> type) {
        try (InputStream yaml = Questions.class.getResourceAsStream(ressource)) {
            return YAML.readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
