package fr.apiparticulier.operateur.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LignesTest {

    private static Map<Integer, Long> lignes(String texte, Format format, Integer... positions) throws IOException {
        return Lignes.de(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), format, Set.of(positions));
    }

    /** Each document says on which line it begins, as YAML itself sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"l: 1\n---\nl: 2\n---\nl: 4", "# é\n\nl: 3\n---  # x\nl: 4\n", "---\nl: 1\n---\nl: 3\n",
            "%YAML 1.1\n---\nl: 2\n...\n# x\n---\nl: 6\n", "l: 1\r\n---\r\nl: 2\r\n--- {l: 4}\r\n",
            "l: 1\nt: |\n  ---\n  ...\nu: --- non\n---\nl: 6\n", "l: 1\n---x: 2\n--- \nl: 3\n"})
    void document_ofYaml_beginsWhereYamlSeesIt(String texte) throws IOException {
        int position = 0;
        try (MappingIterator<JsonNode> documents = new YAMLMapper().readerFor(JsonNode.class).readValues(texte)) {
            while (documents.hasNext()) {
                assertThat(lignes(texte, Format.YAML, position)).as("document %d", position)
                        .isEqualTo(Map.of(position, documents.next().path("l").asLong()));
                position++;
            }
        }
        assertThat(position).isPositive();
        assertThat(lignes(texte, Format.YAML, position)).isEmpty();
    }

    @Test
    void document_ofNdjson_isALineThatIsNotBlank() throws IOException {
        assertThat(lignes("{}\n\n---\n \n#x", Format.NDJSON, 0, 1, 2, 3)).isEqualTo(Map.of(0, 1L, 1, 3L, 2, 5L));
    }
}
