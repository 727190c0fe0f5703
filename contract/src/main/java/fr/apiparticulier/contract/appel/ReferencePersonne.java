package fr.apiparticulier.contract.appel;

import java.util.regex.Pattern;

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

    private static final Pattern FORME = Pattern.compile(KID + "\\.[A-Za-z0-9_-]{22,43}");

    /** @throws IllegalArgumentException if it is not of that form; the message does not repeat it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferencePersonne {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("reference: not of the form kid.hmac");
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
