package fr.apiparticulier.contract.appel;

import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

/** Every provider's answer to "are you there, and with what data". */
@Path("/ping")
public interface ProviderPing {

    @GET
    Uni<Pong> ping();

    /**
     * @param enregistrements how many records the generation in service holds
     * @param importeLe when it was imported; null if nothing ever was
     */
    record Pong(long enregistrements, Instant importeLe) {
    }
}
