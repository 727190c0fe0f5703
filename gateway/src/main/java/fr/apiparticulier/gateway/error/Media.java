package fr.apiparticulier.gateway.error;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import io.vertx.core.MultiMap;

import fr.apiparticulier.contract.erreur.GatewayError;

/** Which media type an answer carries: since v3 the running service's JSON:API one, or plain JSON for clients that prefer it. */
public final class Media {

    public static final String JSON_API = "application/vnd.api+json";

    private static final List<String> V2 = List.of(MediaType.APPLICATION_JSON);
    private static final List<String> V3 = List.of(JSON_API, MediaType.APPLICATION_JSON);

    private Media() {
    }

    /** @throws Refusal if the client accepts none that is served */
    public static String of(ApiVersion version, MultiMap headers) {
        return best(version, Accepted.of(headers)).orElseThrow(() -> new Refusal(GatewayError.ACCEPT));
    }

    /** Whoever asks for problems alone speaks of errors, and takes data as it comes. */
    static Optional<String> best(ApiVersion version, Accepted accepted) {
        return accepted.best(version == ApiVersion.V2 ? V2 : V3, ProblemFormat.MEDIA_TYPE);
    }
}
