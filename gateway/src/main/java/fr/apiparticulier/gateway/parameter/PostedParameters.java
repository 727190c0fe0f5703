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
import io.netty.handler.codec.http.QueryStringDecoder;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.PostedQuestions.Posted;

/**
 * The parameters of a body: of a form, spelled as in an address, or of a JSON object, where a list is an array and the brackets
 * of its name may be left out.
 */
final class PostedParameters {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String LIST = "[]";
    /** What {@link Query} takes for bytes that were no text: as wrong a value as an object is. */
    private static final String NO_TEXT = "\uFFFD";

    private PostedParameters() {
    }

    /** @throws Refusal if it is neither, or not well formed */
    static MultivaluedMap<String, String> read(Posted posted) {
        String type = posted.type() == null ? "" : posted.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        try {
            return switch (type) {
                case MediaType.APPLICATION_FORM_URLENCODED -> form(posted.body().toString(StandardCharsets.UTF_8));
                case MediaType.APPLICATION_JSON -> json(posted.body().getBytes());
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

    private static MultivaluedMap<String, String> json(byte[] body) throws IOException {
        JsonNode asked = JSON.readTree(body);
        if (!asked.isObject()) {
            throw new Refusal(GatewayError.MALFORMED);
        }
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

    private static String text(JsonNode value) {
        return value.isTextual() || value.isIntegralNumber() ? value.asText() : NO_TEXT;
    }
}
