package fr.apiparticulier.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The contract, open to anyone: the documents as they are checked in. */
@Path("/")
@Produces("application/yaml")
class OpenApiResource {

    private final byte[] v2 = lire("v2");
    private final byte[] v3 = lire("v3");

    /** The address of before there was a v3. */
    @GET
    @Path("api/open-api.yml")
    public byte[] historique() {
        return v2;
    }

    @GET
    @Path("api/open-api-v2.yml")
    public byte[] v2() {
        return v2;
    }

    @GET
    @Path("api/open-api-v3.yml")
    public byte[] v3() {
        return v3;
    }

    private static byte[] lire(String version) {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("/openapi/open-api-" + version + ".yml")) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
