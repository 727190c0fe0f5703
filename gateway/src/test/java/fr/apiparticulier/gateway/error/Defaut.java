package fr.apiparticulier.gateway.error;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What no route is: one that fails in a way nobody foresaw, with a citizen's name in its message. Only in tests. */
@Path("/")
public class Defaut {

    static final String CANARI = "CANARI-NOM-DE-NAISSANCE";

    @GET
    @Path("v3/defaut")
    public Response depuisV3() {
        throw new IllegalStateException(CANARI);
    }

    @GET
    @Path("api/v2/defaut")
    public Response enV2() {
        throw new IllegalStateException(CANARI);
    }
}
