package fr.apiparticulier.provider.registre;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import fr.apiparticulier.contract.texte.TexteLisible;

/**
 * A parser that lets no text pass which is not what it seems, or which the database would refuse: the name of a YAML anchor
 * in the place of what it stands for, a text that cannot be read, or is longer than any.
 */
final class TextesSurs extends JsonParserDelegate {

    TextesSurs(JsonParser parser) {
        super(parser);
    }

    /** @throws ValeurRefusee for such a text; nothing after it can be read */
    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw refus("YAML alias (expected: what it stands for, written out)");
            }
            if (!TexteLisible.est(getText())) {
                throw refus(
                        "text too long or unreadable (expected: at most " + TexteLisible.LONGUEUR_MAXIMALE + " characters)");
            }
        }
        return token;
    }

    private ValeurRefusee refus(String motif) {
        return new ValeurRefusee(motif + " at line " + currentTokenLocation().getLineNr());
    }
}
