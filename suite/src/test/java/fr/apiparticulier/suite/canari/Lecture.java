package fr.apiparticulier.suite.canari;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as whoever wants to read them would: without escapes, case and accents. */
final class Lecture {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    /** As Redis writes the bytes that are no ASCII. */
    private static final Pattern OCTET = Pattern.compile("\\\\x([0-9a-fA-F]{2})");
    private static final Pattern POURCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Lecture() {
    }

    /** Escapes of URLs, twice over, of JSON and of Redis; then {@link #plier}. */
    static String clair(String texte) {
        String lu = UNICODE.matcher(texte).replaceAll(
                trouve -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(trouve.group(1), 16))));
        lu = OCTET.matcher(lu).replaceAll("%$1");
        lu = POURCENT.matcher(lu).replaceAll(Lecture::octets);
        return plier(POURCENT.matcher(lu).replaceAll(Lecture::octets));
    }

    /** Small letters without accents. */
    static String plier(String texte) {
        return sansAccents(texte).toLowerCase(Locale.ROOT);
    }

    static String sansAccents(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Letters and digits alone: a name is the same with a space, a hyphen or a plus in it. */
    static String serrer(String texte) {
        return SIGNES.matcher(texte).replaceAll("");
    }

    private static String octets(MatchResult suite) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 1; i < suite.group().length(); i += 3) {
            octets.write(Integer.parseInt(suite.group().substring(i, i + 2), 16));
        }
        return Matcher.quoteReplacement(texte(octets.toByteArray()));
    }

    /** UTF-8, or what browsers wrote before it. */
    private static String texte(byte[] octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException e) {
            return new String(octets, StandardCharsets.ISO_8859_1);
        }
    }
}
