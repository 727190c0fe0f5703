package fr.apiparticulier.gateway.dossier;

import java.util.List;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** A body, read when it is asked what it costs, once its sender is proven; what is wrong with it is said after it was counted. */
final class Lecture {

    private final byte[] corps;
    private final String type;
    private final boolean addressed;
    private Demande read;
    private Refusal wrong;

    Lecture(byte[] corps, HttpServerRequest request) {
        this.corps = corps;
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        this.type = types.isEmpty() ? null : String.join(",", types);
        this.addressed = !request.params().isEmpty();
    }

    /** @return as how many calls it counts; what is no question is one */
    int appels() {
        try {
            if (addressed) {
                throw new Refusal(GatewayError.ADDRESS_AND_BODY);
            }
            read = Demande.lire(type, corps);
            return read.appels();
        } catch (Refusal e) {
            wrong = e;
            return 1;
        }
    }

    /** @throws Refusal if it is none */
    Demande demande() {
        if (wrong != null) {
            throw wrong;
        }
        return read;
    }
}
