package fr.apiparticulier.contract.erreur;

import java.util.Map;
import java.util.Objects;

/**
 * One entry of the error catalogue: what a client may receive.
 *
 * @param code five digits, stable: clients branch on it
 * @param kind decides the HTTP status of each format
 * @param title French, short
 * @param detail French, a sentence; never holds a value of the question
 * @param source what is wrong, as {@code parameter} or {@code header} to its name; null where the contract has none
 * @param holder whose data was asked; null for the gateway's own errors
 * @param v2 the word of member {@code error} in v2 where it is not the kind's usual one; null otherwise
 */
public record ErrorEntry(
        String code, Kind kind, String title, String detail, Map<String, String> source, DataHolder holder, String v2) {

    public ErrorEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
    }

    /** @return the same, said of what this holder was asked */
    public ErrorEntry of(DataHolder whose) {
        return new ErrorEntry(code, kind, title, detail, source, whose, v2);
    }
}
