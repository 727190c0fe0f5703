package fr.apiparticulier.journal;

import java.util.regex.Pattern;

/**
 * Up to where something reaches. That of the anchors is what an operator keeps elsewhere: whoever holds it proves that
 * nothing before it was removed since.
 *
 * @param numero of the last; 0 if there is none yet
 */
public record Head(long numero, Digest empreinte) {

    /** A journal in which nothing was written. */
    public static final Head NONE = new Head(0, Digest.ZERO);

    private static final Pattern FORM = Pattern.compile("\\d{1,18}:[0-9a-f]{64}");

    /**
     * @param text as {@link #toString} writes it
     * @throws IllegalArgumentException if it is none
     */
    public static Head read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("head: not of its form (expected: number:digest)");
        }
        int colon = text.indexOf(':');
        return new Head(Long.parseLong(text.substring(0, colon)), new Digest(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return numero + ":" + empreinte.hex();
    }
}
