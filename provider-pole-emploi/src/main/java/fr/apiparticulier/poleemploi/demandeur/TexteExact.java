package fr.apiparticulier.poleemploi.demandeur;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import fr.apiparticulier.provider.registre.ValeurRefusee;

/** Reads a text and nothing else: YAML takes {@code 0012} without quotes for the number ten, and the secret would be lost. */
final class TexteExact extends StdScalarDeserializer<String> {

    TexteExact() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw JsonMappingException.from(parser, "not a text",
                    new ValeurRefusee("not a text (expected: within quotes)"));
        }
        return parser.getText();
    }
}
