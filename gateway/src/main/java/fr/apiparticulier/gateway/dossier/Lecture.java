package fr.apiparticulier.gateway.dossier;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;

/** A body, read when it is asked what it costs, once its sender is proven; what is wrong with it is said after it was counted. */
final class Lecture {

    private final byte[] corps;
    private final String type;
    private final boolean addressed;
    private Demande read;
    private Refusal wrong;

    Lecture(byte[] corps, HttpHeaders headers, UriInfo uri) {
        this.corps = corps;
        this.type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        this.addressed = !uri.getQueryParameters().isEmpty();
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
