package fr.apiparticulier.gateway.ressource;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.gateway.ping.Ping;

/**
 * Whether a provider is there now, as its ping says it.
 *
 * @param etat the words of a ping
 * @param constateLe when this was found out
 * @param jusquA when the maintenance ends; absent otherwise
 */
@RegisterForReflection
record Disponibilite(
        Ping.Status etat,
        @JsonProperty("constate_le") OffsetDateTime constateLe,
        @JsonProperty("jusqu_a") @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime jusquA) {

    static Disponibilite de(Ping ping) {
        return new Disponibilite(ping.status(), ping.lastUpdate(), ping.until());
    }
}
