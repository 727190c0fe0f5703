package fr.apiparticulier.k8s.configuration;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be said under a name. */
interface ValueForm {

    boolean accepts(String value);

    /** How it is told to people. */
    String describe();

    /** One of the usual kinds of values. */
    enum Usual implements ValueForm {

        BOOLEAN("true or false", "true|false"),
        WHOLE_NUMBER("a whole number", "-?\\d+"),
        NUMBER("a number", "-?\\d+(?:\\.\\d+)?"),
        DURATION("a duration", "\\d+(?:ms|s|m|h|d)?|-?P.+", Pattern.CASE_INSENSITIVE),
        SIZE("a size", "\\d+[KMGTkmgt]?"),
        PERIOD("a period", "P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?"),
        DAY("a day", "\\d{4}-\\d{2}-\\d{2}"),
        URL("a URL", "[a-z][a-z0-9+.-]*:.+") {
            @Override
            public boolean accepts(String value) {
                try {
                    return super.accepts(value) && URI.create(value).isAbsolute();
                } catch (IllegalArgumentException e) {
                    return false;
                }
            }
        };

        private final String words;
        private final Pattern form;

        Usual(String words, String form) {
            this(words, form, 0);
        }

        Usual(String words, String form, int flags) {
            this.words = words;
            this.form = Pattern.compile(form, flags);
        }

        @Override
        public boolean accepts(String value) {
            return form.matcher(value).matches();
        }

        @Override
        public String describe() {
            return words;
        }
    }

    /** One of some words, however they are written. */
    record OneOf(Set<String> words) implements ValueForm {

        @Override
        public boolean accepts(String value) {
            return words.stream().anyMatch(word -> plain(word).equals(plain(value)));
        }

        @Override
        public String describe() {
            return "one of " + String.join(", ", words.stream().sorted().toList());
        }

        private static String plain(String word) {
            return word.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Several with commas between. */
    record ListOf(ValueForm each) implements ValueForm {

        @Override
        public boolean accepts(String value) {
            return Pattern.compile(",").splitAsStream(value).map(String::trim).allMatch(each::accepts);
        }

        @Override
        public String describe() {
            return "a list, each " + each.describe();
        }
    }
}
