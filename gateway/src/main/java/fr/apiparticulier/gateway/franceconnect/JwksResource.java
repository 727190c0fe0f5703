package fr.apiparticulier.gateway.franceconnect;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Our public encryption keys, which FranceConnect reads; open to anyone. */
@Path("/")
class JwksResource {

    private final FranceConnect franceConnect;

    JwksResource(FranceConnect franceConnect) {
        this.franceConnect = franceConnect;
    }

    @GET
    @Path("api/france_connect_jwks")
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() {
        return franceConnect.publicKeys();
    }
}
