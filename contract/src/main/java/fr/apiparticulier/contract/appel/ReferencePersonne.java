package fr.apiparticulier.contract.appel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * What a provider says instead of a name when it tells whose data a record discloses: {@code <kid>.<hmac>}, the id of a
 * search key and at least 128 bits of a keyed hash in base64url. Who does not hold the key learns nothing from it but that
 * two answers were about one person, which is why it is not printed either.
 *
 * @param valeur the reference as it is journalled, never null
 */
public record ReferencePersonne(@JsonValue String valeur) implements Discret {

    /** Ids of keys, see {@code recherche.CleRecherche}. */
    public static final String KID = "[A-Za-z0-9_-]{1,32}";

    private static final int KID_LENGTH = 32;
    private static final int MIN_HMAC = 22;
    private static final int MAX_HMAC = 43;

    /** @throws IllegalArgumentException if it is not of that form; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferencePersonne {
        if (valeur == null || !isOfItsForm(valeur)) {
            throw new IllegalArgumentException("reference: not of the form kid.hmac");
        }
    }

    /** Asked of every person in every answer: by hand, not by a regular expression. */
    private static boolean isOfItsForm(String reference) {
        int dot = reference.indexOf('.');
        int hmac = reference.length() - dot - 1;
        return dot >= 1 && dot <= KID_LENGTH && hmac >= MIN_HMAC && hmac <= MAX_HMAC
                && isWord(reference, 0, dot) && isWord(reference, dot + 1, reference.length());
    }

    private static boolean isWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
