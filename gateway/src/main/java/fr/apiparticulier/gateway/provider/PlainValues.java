package fr.apiparticulier.gateway.provider;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import fr.apiparticulier.contract.texte.TexteLisible;

/**
 * What may stand in any member of an answer, whatever it is called: a text that can be read, a day and a month of our age.
 */
final class PlainValues {

    private static final Pattern DAY = Pattern.compile("(1[89]|2[01])\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(1[89]|2[01])\\d{2}-\\d{2}");

    private PlainValues() {
    }

    static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        add(module, String.class, text -> TexteLisible.est(text) ? text : null);
        add(module, LocalDate.class, text -> DAY.matcher(text).matches() ? LocalDate.parse(text) : null);
        add(module, YearMonth.class, text -> MONTH.matcher(text).matches() ? YearMonth.parse(text) : null);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addDeserializer(type, new FromText<>(type, read));
    }

    /** Reads a JSON string, and nothing else. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = parser.hasToken(JsonToken.VALUE_STRING) ? read.apply(parser.getText()) : null;
            if (value == null) {
                throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "not a plain value");
            }
            return value;
        }
    }
}
