package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads an import file: a header, then one document per record; YAML documents or JSON lines. Every wrong record is
 * reported, by its position and the member's name, never by a value.
 */
final class LectureFichier {

    private static final ObjectMapper YAML = mapper(new YAMLFactory());
    private static final ObjectMapper NDJSON = mapper(new JsonFactory());

    private LectureFichier() {
    }

    private static ObjectMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory).addModule(new JavaTimeModule())
                // A mistyped member must not become a silent null.
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // 0012 without quotes is the number ten to YAML, and no is false: a text must be written as one.
                .withCoercionConfig(LogicalType.Textual, LectureFichier::refuseNumbers)
                .withCoercionConfig(LogicalType.Enum, LectureFichier::refuseNumbers)
                .withCoercionConfig(LogicalType.DateTime, LectureFichier::refuseNumbers)
                .build();
    }

    private static void refuseNumbers(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /** @param erreurs empty if and only if the file may be stored */
    record Contenu<F>(EnTete enTete, List<F> fiches, List<ErreurImport> erreurs) {
    }

    static <F> Contenu<F> lire(byte[] fichier, boolean yaml, Class<F> forme) {
        ObjectMapper mapper = yaml ? YAML : NDJSON;
        List<F> fiches = new ArrayList<>();
        List<ErreurImport> erreurs = new ArrayList<>();
        EnTete enTete = null;
        int position = 0;
        try (JsonParser parser = mapper.getFactory().createParser(fichier)) {
            for (JsonNode document = mapper.readTree(parser); document != null; document = mapper.readTree(parser)) {
                try {
                    if (position == 0) {
                        enTete = mapper.treeToValue(document, EnTete.class);
                    } else if (!document.isNull()) {
                        // A document without content is a separator too many, not a record.
                        fiches.add(mapper.treeToValue(document, forme));
                    }
                } catch (JsonMappingException e) {
                    erreurs.add(new ErreurImport(position, chemin(e), motif(e)));
                }
                position++;
            }
        } catch (JsonProcessingException e) {
            erreurs.add(new ErreurImport(position, "", "unreadable at line " + e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new IllegalStateException("import file: cannot be read from memory");
        }
        if (enTete == null && erreurs.isEmpty()) {
            erreurs.add(new ErreurImport(0, "", "empty (expected: a header, then records)"));
        }
        return new Contenu<>(enTete, fiches, erreurs);
    }

    private static String chemin(JsonMappingException e) {
        return e.getPath().stream()
                .map(etape -> etape.getFieldName() == null ? "[" + etape.getIndex() + "]" : "." + etape.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    /** Our own constructors name the member; Jackson's messages quote values, and are not passed on. */
    private static String motif(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException own ? own.getMessage() : "not of the expected form";
    }
}
