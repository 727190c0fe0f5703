package fr.apiparticulier.provider.ping;

import jakarta.annotation.security.RolesAllowed;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.contract.appel.ProviderPing;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.registre.Generations;

/** Answers through the database, so that "ok" means a question would be answered too. */
@RolesAllowed(InternalToken.ROLE_ASK)
class PingResource implements ProviderPing {

    private final Generations generations;

    PingResource(Generations generations) {
        this.generations = generations;
    }

    @Override
    @Lecture
    public Uni<Pong> ping() {
        return generations.enService().map(generation -> generation
                .map(g -> new Pong(g.enregistrements(), g.importeeLe())).orElseGet(() -> new Pong(0, null)));
    }
}
