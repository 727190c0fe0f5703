package fr.apiparticulier.provider.registre;

import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.EmptyString;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How an import file is written. What could be read in two ways is refused: nobody looks at what a machine guessed. */
public enum FormatImport {
    /** Documents separated by {@code ---}. */
    YAML(new YAMLFactory()),
    /** One JSON document per line. */
    NDJSON(new JsonFactory());

    /** Media types as a client writes them, in any case and with any parameters behind. */
    static final String TYPE_YAML = "application/yaml";
    static final String TYPE_NDJSON = "application/x-ndjson";

    private final ObjectMapper mapper;

    FormatImport(JsonFactory factory) {
        this.mapper = JsonMapper.builder(factory.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION))
                .addModule(new JavaTimeModule())
                // A mistyped member must not become a silent null, nor one given twice its last value.
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                // 0012 without quotes is the number ten to YAML, and no is false: a text must be written as one.
                .withCoercionConfig(LogicalType.Textual, refuser(Integer, Float, CoercionInputShape.Boolean))
                .withCoercionConfig(LogicalType.Enum, refuser(Integer, Float, CoercionInputShape.Boolean, EmptyString))
                .withCoercionConfig(LogicalType.DateTime, refuser(Integer, Float, CoercionInputShape.Boolean, EmptyString))
                // Nor is 5.9 five, "12" a number, 1 true, or an empty text nothing.
                .withCoercionConfig(LogicalType.Integer,
                        refuser(Float, CoercionInputShape.Boolean, CoercionInputShape.String, EmptyString))
                .withCoercionConfig(LogicalType.Float,
                        refuser(CoercionInputShape.Boolean, CoercionInputShape.String, EmptyString))
                .withCoercionConfig(LogicalType.Boolean, refuser(Integer, Float, CoercionInputShape.String, EmptyString))
                .build();
    }

    private static Consumer<MutableCoercionConfig> refuser(CoercionInputShape... formes) {
        return config -> Stream.of(formes).forEach(forme -> config.setCoercion(forme, CoercionAction.Fail));
    }

    /** @param type one of the two media types */
    public static FormatImport de(String type) {
        return type.regionMatches(true, 0, TYPE_YAML, 0, TYPE_YAML.length()) ? YAML : NDJSON;
    }

    /** @return reads trees and their values by the rules of this format; its texts are those of {@link TextesSurs} */
    JsonParser ouvrir(InputStream fichier) throws IOException {
        return new TextesSurs(mapper.getFactory().createParser(fichier));
    }

    /** @return the same, of a part of an array */
    JsonParser ouvrir(byte[] octets, int longueur) throws IOException {
        return new TextesSurs(mapper.getFactory().createParser(octets, 0, longueur));
    }

    /** @return what reads documents of this format into records */
    public ObjectMapper mapper() {
        return mapper;
    }
}
