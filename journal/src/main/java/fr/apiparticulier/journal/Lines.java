package fr.apiparticulier.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The journal as NDJSON, what an export is: one {@link Line} per line, in the journal's order. */
public final class Lines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Lines() {
    }

    /** @return one line of JSON, without its end */
    public static String write(Line line) {
        ObjectNode json = JSON.createObjectNode();
        if (line instanceof Anchor anchor) {
            json.put("ancre", anchor.contenu());
            if (anchor.signature() != null) {
                json.put("signature", anchor.signature());
            }
        } else if (line instanceof Link link) {
            json.put("chaine", link.chaine().toString()).put("numero", link.numero()).put("evenement", link.contenu())
                    .put("empreinte", link.empreinte().hex());
        }
        return json.toString();
    }

    /** @throws IllegalArgumentException if it is no line of a journal; the message does not repeat it */
    public static Line read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.path("ancre").isTextual()) {
                return new Anchor(json.get("ancre").asText(), json.path("signature").asText(null));
            }
            if (json.path("evenement").isTextual() && json.path("numero").isIntegralNumber()) {
                return new Link(UUID.fromString(json.path("chaine").asText()), json.get("numero").asLong(),
                        json.get("evenement").asText(), new Digest(json.path("empreinte").asText()));
            }
        } catch (JsonProcessingException e) {
            // Said below.
        }
        throw new IllegalArgumentException("not a line of a journal");
    }

    /** @throws IllegalArgumentException naming the first line that is none of a journal's */
    public static void read(BufferedReader export, Consumer<Line> into) {
        try {
            long number = 0;
            for (String text = export.readLine(); text != null; text = export.readLine()) {
                number++;
                try {
                    into.accept(read(text));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
