package fr.apiparticulier.gateway.delivrance;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.json.JsonObject;

/** Reads one JSON object: each member once, nothing after it. */
public final class ObjetJson {

    private static final ObjectMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private ObjetJson() {
    }

    /** @return empty if it is none */
    public static Optional<JsonObject> lire(byte[] octets) {
        try {
            return Optional.ofNullable(STRICT.readValue(octets, new TypeReference<Map<String, Object>>() {
            })).map(JsonObject::new);
        } catch (IOException e) {
            // Its message quotes what was read.
            return Optional.empty();
        }
    }
}
