package fr.apiparticulier.gateway.ping;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;

/** Open to anyone: is the gateway there, is the service behind a resource there. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class PingResource {

    private static final String OK = "ok";
    private static final String BAD_GATEWAY = "bad_gateway";

    private final Probes probes;
    private final Clock clock;
    private final Duration memory;
    private final Map<Service, OffsetDateTime> lastOk = new ConcurrentHashMap<>();

    PingResource(Probes probes, GatewayConfig config, Clock clock) {
        this.probes = probes;
        this.memory = config.ping().memoire();
        this.clock = clock;
    }

    /** Needs nothing but this process. */
    @GET
    @Path("api/ping")
    public String ping() {
        return "\"pong\"";
    }

    /** @return 200 {@code ok}, 502 {@code bad_gateway}, or 404 {@code {}} for an identifier that names no resource */
    @GET
    @Path("api/{fournisseur}/ping")
    public Uni<Response> ping(@PathParam("fournisseur") String fournisseur) {
        return PingId.service(fournisseur).map(this::ping)
                .orElseGet(() -> Uni.createFrom().item(Response.status(404).entity(Map.of()).build()));
    }

    private Uni<Response> ping(Service service) {
        OffsetDateTime seen = lastOk.get(service);
        if (seen != null && seen.plus(memory).isAfter(OffsetDateTime.now(clock))) {
            return Uni.createFrom().item(Response.ok(new Ping(OK, seen, seen)).build());
        }
        return probes.isThere(service).map(there -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            if (there) {
                lastOk.put(service, now);
            }
            return Response.status(there ? 200 : 502)
                    .entity(new Ping(there ? OK : BAD_GATEWAY, now, lastOk.get(service))).build();
        });
    }

    /** @param lastOkStatus null if it was never seen there since this process started */
    record Ping(
            String status,
            @JsonProperty("last_update") OffsetDateTime lastUpdate,
            @JsonProperty("last_ok_status") OffsetDateTime lastOkStatus) {
    }
}
