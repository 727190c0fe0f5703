package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads lines one after the other into one array, and passes over what is longer than any record without holding it.
 */
final class LigneBornee {

    /** Bytes of the longest line: a hundred times the longest record there is. */
    static final int MAXIMUM = 1 << 20;

    private static final int TAMPON = 1 << 16;

    private final InputStream entree;
    private final byte[] tampon = new byte[TAMPON];
    private final CharBuffer texte = CharBuffer.allocate(4_096);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);

    private int lu;
    private int fin;
    private byte[] octets = new byte[TAMPON];
    private int longueur;
    private boolean tropLongue;
    private long numero;

    LigneBornee(InputStream entree) {
        this.entree = entree;
    }

    /** @return whether there is another line, which is the current one from now on */
    boolean suivante() throws IOException {
        longueur = 0;
        tropLongue = false;
        boolean commencee = false;
        while (true) {
            if (lu == fin) {
                lu = 0;
                fin = entree.read(tampon);
                if (fin < 0) {
                    fin = 0;
                    numero += commencee ? 1 : 0;
                    return commencee;
                }
            }
            int debut = lu;
            while (lu < fin && tampon[lu] != '\n') {
                lu++;
            }
            garder(debut, lu - debut);
            commencee = commencee || fin > 0;
            if (lu < fin) {
                lu++;
                numero++;
                return true;
            }
        }
    }

    private void garder(int debut, int combien) {
        if (tropLongue || longueur + combien > MAXIMUM) {
            tropLongue = true;
            return;
        }
        if (longueur + combien > octets.length) {
            octets = Arrays.copyOf(octets, Math.min(MAXIMUM, 2 * (longueur + combien)));
        }
        System.arraycopy(tampon, debut, octets, longueur, combien);
        longueur += combien;
    }

    /** @return counted from 1 */
    long numero() {
        return numero;
    }

    boolean estTropLongue() {
        return tropLongue;
    }

    boolean estVide() {
        for (int i = 0; i < longueur; i++) {
            if (octets[i] != ' ' && octets[i] != '\t' && octets[i] != '\r') {
                return false;
            }
        }
        return !tropLongue;
    }

    /** @return whether it is UTF-8 throughout; a JSON parser forgives some of what is not */
    boolean estTexte() {
        ByteBuffer source = ByteBuffer.wrap(octets, 0, longueur);
        utf8.reset();
        while (true) {
            texte.clear();
            var etat = utf8.decode(source, texte, true);
            if (etat.isError()) {
                return false;
            }
            if (etat.isUnderflow()) {
                return true;
            }
        }
    }

    /** @return its bytes, and maybe others after {@link #longueur}; they change with the next line */
    byte[] octets() {
        return octets;
    }

    int longueur() {
        return longueur;
    }
}
