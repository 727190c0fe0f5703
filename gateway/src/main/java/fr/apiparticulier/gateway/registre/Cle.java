package fr.apiparticulier.gateway.registre;

import java.time.Instant;

/**
 * A key of our own that signs tokens.
 *
 * @param publique its public part, a JWK
 * @param retireeLe from then on it is trusted no more; null if that is not known
 */
public record Cle(String kid, String publique, Instant retireeLe) {
}
