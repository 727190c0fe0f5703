package fr.apiparticulier.gateway.registre;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A token as the registry knows it.
 *
 * @param scopes its own within its habilitation's
 * @param expireLe later than the token itself says if it was prolonged since, or earlier
 * @param revoqueLe null if it is not; may be to come
 */
public record JetonEmis(UUID jti, Habilitation habilitation, Set<String> scopes, Instant expireLe, Instant revoqueLe) {

    public boolean estRevoque(Instant maintenant) {
        return revoqueLe != null && !revoqueLe.isAfter(maintenant);
    }

    public boolean estExpire(Instant maintenant) {
        return !expireLe.isAfter(maintenant);
    }

    /** @return when it is good for nothing any more, as far as is known now */
    Instant fin() {
        return revoqueLe != null && revoqueLe.isBefore(expireLe) ? revoqueLe : expireLe;
    }
}
