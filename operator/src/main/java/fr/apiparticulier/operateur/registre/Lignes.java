package fr.apiparticulier.operateur.registre;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * On which lines the documents of a file begin: a provider names a wrong record by its position, and an editor goes to a line.
 * Byte by byte, so that a file of one endless line takes no memory either.
 */
final class Lignes {

    private static final String MARQUE = "---";
    private static final int AUCUN = -1;

    private final Format format;
    private final Set<Integer> positions;
    private final Map<Integer, Long> trouvees = new HashMap<>();
    private final StringBuilder debut = new StringBuilder();

    private long ligne = 1;
    private int position = AUCUN;
    /** The first byte of the line that is no blank. */
    private int premier = AUCUN;

    private Lignes(Format format, Set<Integer> positions) {
        this.format = format;
        this.positions = positions;
    }

    /** @return by position, the header's being 0; counted from 1 */
    static Map<Integer, Long> de(InputStream octets, Format format, Set<Integer> positions) throws IOException {
        Lignes lignes = new Lignes(format, positions);
        InputStream lus = new BufferedInputStream(octets);
        for (int octet = lus.read(); octet >= 0; octet = lus.read()) {
            lignes.lire((char) octet);
        }
        lignes.finir();
        return lignes.trouvees;
    }

    private void lire(char octet) {
        if (octet == '\n') {
            finir();
            ligne++;
            debut.setLength(0);
            premier = AUCUN;
            return;
        }
        if (debut.length() <= MARQUE.length()) {
            debut.append(octet);
        }
        if (premier == AUCUN && !Character.isWhitespace(octet)) {
            premier = octet;
        }
    }

    private void finir() {
        if (premier == AUCUN) {
            return;
        }
        if (format == Format.NDJSON || separe() || position == AUCUN && premier != '#' && debut.charAt(0) != '%') {
            position++;
            if (positions.contains(position)) {
                trouvees.put(position, ligne);
            }
        }
    }

    /** @return whether a document begins here, whatever else stands on the line; only the first may do without the mark */
    private boolean separe() {
        return debut.indexOf(MARQUE) == 0
                && (debut.length() == MARQUE.length() || Character.isWhitespace(debut.charAt(MARQUE.length())));
    }
}
