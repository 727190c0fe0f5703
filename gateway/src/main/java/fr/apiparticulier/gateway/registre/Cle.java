package fr.apiparticulier.gateway.registre;

import java.time.Instant;

/**
 * A key of our own that signs tokens.
 *
 * @param publique its public part, a JWK
 * @param signeLe from then on it signs, as long as no other does that came later; null if that is not known
 * @param retireeLe from then on it is trusted no more; null if that is not known
 */
public record Cle(String kid, String publique, Instant signeLe, Instant retireeLe) {
}
