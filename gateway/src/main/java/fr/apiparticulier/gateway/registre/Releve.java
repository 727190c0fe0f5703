package fr.apiparticulier.gateway.registre;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What admission needs of the database, as one moment saw all of it: no contact, no secret. The local copy is this, as JSON.
 *
 * @param numero counts the changes of the database
 * @param changeLe when the last of them was made, by the database's clock
 * @param confirmeLe when the database was last heard to say just this
 */
@RegisterForReflection(targets = {Releve.class, Releve.Droits.class, Releve.Jeton.class, Cle.class})
record Releve(long numero, Instant changeLe, Instant confirmeLe, List<Droits> habilitations, List<Jeton> jetons,
        List<Cle> cles) {

    /** What a habilitation allows, in the database's words, any of which may be null by mistake. */
    record Droits(UUID id, boolean active, List<String> scopes, List<String> modalites, List<String> destinataires,
            List<String> adresses, Integer appelsParSeconde, String clientFranceConnect) {
    }

    /** @param revoqueLe null if it is not; may be to come */
    record Jeton(UUID jti, UUID habilitation, List<String> scopes, Instant expireLe, Instant revoqueLe) {
    }

    Releve confirme(Instant maintenant) {
        return new Releve(numero, changeLe, maintenant, habilitations, jetons, cles);
    }
}
