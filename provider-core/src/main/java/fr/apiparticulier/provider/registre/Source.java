package fr.apiparticulier.provider.registre;

import java.util.regex.Pattern;

/** Where an import came from, as the list of generations tells it. */
public final class Source {

    private static final Pattern IMPRIMABLE = Pattern.compile("[\\p{L}\\p{N} ._-]{1,120}");

    private Source() {
    }

    /** @return the text, if it is one for a list; null else */
    public static String nette(String texte) {
        return texte != null && IMPRIMABLE.matcher(texte).matches() ? texte : null;
    }
}
