package fr.apiparticulier.gateway.parameter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.QueryStringDecoder;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.PostedQuestions.Posted;

/**
 * The parameters of a body: of a form, spelled as in an address, or of a JSON object, where a list is an array and the brackets
 * of its name may be left out.
 */
public final class PostedParameters {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String LIST = "[]";
    /** What {@link Query} takes for bytes that were no text: as wrong a value as an object is. */
    private static final String NO_TEXT = "\uFFFD";

    private PostedParameters() {
    }

    /** @throws Refusal if it is neither, or not well formed */
    static MultivaluedMap<String, String> read(Posted posted) {
        try {
            return switch (plain(posted.type())) {
                case MediaType.APPLICATION_FORM_URLENCODED -> form(posted.body().toString(StandardCharsets.UTF_8));
                case MediaType.APPLICATION_JSON -> of(object(posted.body().getBytes()));
                default -> throw new Refusal(GatewayError.CONTENT_TYPE);
            };
        } catch (IOException | IllegalArgumentException e) {
            // Its message quotes what was asked.
            throw new Refusal(GatewayError.MALFORMED);
        }
    }

    private static MultivaluedMap<String, String> form(String body) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        // As many as there are letters: none is passed over in silence.
        new QueryStringDecoder(body, StandardCharsets.UTF_8, false, body.length() + 1, true).parameters()
                .forEach(parameters::put);
        return parameters;
    }

    /**
     * @param type of the body; null if the client did not say
     * @return a JSON object
     * @throws Refusal if it is none
     */
    public static ObjectNode object(String type, byte[] body) {
        if (!MediaType.APPLICATION_JSON.equals(plain(type))) {
            throw new Refusal(GatewayError.CONTENT_TYPE_JSON);
        }
        try {
            return object(body);
        } catch (IOException e) {
            // Its message quotes what was asked.
            throw new Refusal(GatewayError.MALFORMED);
        }
    }

    private static ObjectNode object(byte[] body) throws IOException {
        JsonNode asked = JSON.readTree(body);
        if (asked instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(GatewayError.MALFORMED);
    }

    /** @return the members of an object as parameters */
    public static MultivaluedMap<String, String> of(ObjectNode asked) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        asked.fields().forEachRemaining(member -> {
            String name = member.getKey();
            if (member.getValue().isArray()) {
                String list = name.endsWith(LIST) ? name : name + LIST;
                member.getValue().forEach(value -> parameters.add(list, text(value)));
            } else if (!member.getValue().isNull()) {
                parameters.add(name, text(member.getValue()));
            }
        });
        return parameters;
    }

    private static String plain(String type) {
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode value) {
        return value.isTextual() || value.isIntegralNumber() ? value.asText() : NO_TEXT;
    }
}
