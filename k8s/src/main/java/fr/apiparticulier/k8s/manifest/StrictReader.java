package fr.apiparticulier.k8s.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import fr.apiparticulier.k8s.report.Findings;

/**
 * Reads objects into their classes as an API server with strict validation does: a member that the kind does not have is
 * found at every depth, and so is a number where a text belongs.
 */
final class StrictReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfig(LogicalType.Textual, text -> text
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .annotationIntrospector(new WithoutCatchAll())
            .build();

    private StrictReader() {
    }

    /** @return the object, without what it should not have; empty if nothing can be made of it */
    static Optional<Item<?>> read(Document document, Findings findings) {
        Optional<Class<?>> type = Kinds.of(document);
        if (!findings.expect(type.isPresent(), document.place(), "unknown kind " + document.apiVersion(),
                "a kind that this verifier knows")) {
            return Optional.empty();
        }
        List<String> unknown = new ArrayList<>();
        try {
            Object object = MAPPER.readerFor(type.get()).withHandler(new Unknown(unknown)).readValue(document.tree());
            findings.expect(unknown.isEmpty(), document.place(),
                    "unknown " + String.join(", ", type.get().isRecord() ? ways(document, unknown) : unknown),
                    "members that the kind has");
            return Optional.of(new Item<>(document, object));
        } catch (IOException e) {
            findings.expect(false, document.place().at(path(e)), firstLine(e), "a value of the kind");
            return Optional.empty();
        }
    }

    /**
     * What is read into a record is put aside by Jackson until all is there, and the way to it is lost: looked for by its
     * name.
     */
    private static List<String> ways(Document document, List<String> unknown) {
        List<String> ways = new ArrayList<>();
        Members.visit(document.tree(), (path, value) -> {
            if (unknown.stream().anyMatch(each -> path.endsWith(each.substring(each.lastIndexOf('.') + 1)))) {
                ways.add(path);
            }
        });
        return ways;
    }

    private static String path(IOException e) {
        return e instanceof JsonMappingException mapping
                ? MemberPath.of(mapping.getPath())
                : "";
    }

    private static String firstLine(IOException e) {
        String message = e instanceof JsonMappingException mapping ? mapping.getOriginalMessage() : e.getMessage();
        return message.lines().findFirst().orElse("unreadable");
    }

    /** The models of fabric8 keep what they do not know; then nobody would be told. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    private static final class Unknown extends DeserializationProblemHandler {
        private final List<String> names;

        Unknown(List<String> names) {
            this.names = names;
        }

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader,
                Object owner, String name) throws IOException {
            names.add(MemberPath.of(parser.getParsingContext(), name));
            parser.skipChildren();
            return true;
        }
    }
}
