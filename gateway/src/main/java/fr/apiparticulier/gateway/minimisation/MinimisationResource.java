package fr.apiparticulier.gateway.minimisation;

import java.time.Clock;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.credential.Credentials;
import fr.apiparticulier.gateway.habilitation.Admission;
import fr.apiparticulier.gateway.habilitation.Grant;
import fr.apiparticulier.gateway.registre.JetonEmis;
import fr.apiparticulier.gateway.registre.Registre;
import fr.apiparticulier.gateway.ressource.Ouvertures;

/** Which of its rights a habilitation does not use, told to whoever holds one of its tokens that may be used. */
@Path("/")
class MinimisationResource {

    private final Credentials credentials;
    private final Admission admission;
    private final Registre registre;
    private final Cumul cumul;
    private final Ouvertures ouvertures;
    private final Clock clock;

    MinimisationResource(Credentials credentials, Admission admission, Registre registre, Cumul cumul, Ouvertures ouvertures,
            Clock clock) {
        this.credentials = credentials;
        this.admission = admission;
        this.registre = registre;
        this.cumul = cumul;
        this.ouvertures = ouvertures;
        this.clock = clock;
    }

    /** What one of its tokens may not, the habilitation may all the same: it is what there is to be made smaller. */
    @GET
    @Path("api/habilitation/minimisation")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Bilan> minimisation(HttpServerRequest request) {
        return credentials.verify(request.headers()).map(admission::admit).flatMap(grant -> {
            Set<String> accordes = accordes(grant);
            return cumul.of(grant.habilitation())
                    .map(usages -> Bilan.de(accordes, usages, ouvertures, clock.instant()));
        });
    }

    private Set<String> accordes(Grant grant) {
        return registre.etat().jeton(grant.token().valeur()).map(JetonEmis::habilitation)
                .filter(habilitation -> habilitation.id().equals(grant.habilitation()))
                .map(habilitation -> habilitation.scopes()).orElseGet(() -> Set.copyOf(grant.mots()));
    }
}
