package fr.apiparticulier.gateway.delivrance;

/**
 * What is wrong with a request to write.
 *
 * @param membre where, as in {@code contact_technique.courriel}; null if it is about no member
 * @param motif in French, without the value
 */
public record Faute(String membre, String motif) {

    static final String REQUIS = "requis";
}
