package fr.apiparticulier.gateway.eaje;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import fr.apiparticulier.contract.cnaf.ParticipationFamilialeApi.ParIdentite;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.provider.ParticipationFamilialeClient;

/** What a family's contribution to early-childhood care (EAJE) is computed from. */
@Path("/")
class ParticipationFamilialeResource {

    private final Door door;
    private final ParticipationFamilialeClient cnaf;
    private final Pivot pivot;

    ParticipationFamilialeResource(Door door, @RestClient ParticipationFamilialeClient cnaf, Pivot pivot) {
        this.door = door;
        this.cnaf = cnaf;
        this.pivot = pivot;
    }

    @GET
    @Path("v3/dss/participation_familiale_eaje/identite")
    public Uni<Response> parIdentite() {
        return door.answer(ParticipationFamilialeV3.class,
                (query, scopes) -> new ParIdentite(pivot.familleV3(query)), cnaf::parIdentite,
                (famille, question) -> ParticipationFamilialeV3.de(famille));
    }
}
