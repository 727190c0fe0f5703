package fr.apiparticulier.gateway.parameter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.PostedQuestions.Posted;

/** What the call being served asks: the parameters of its address, or those of its body if it was posted. */
@Singleton
public class Asked {

    private final UriInfo uri;
    private final CurrentVertxRequest request;

    Asked(UriInfo uri, CurrentVertxRequest request) {
        this.uri = uri;
        this.request = request;
    }

    /** @throws Refusal if they cannot be read */
    public MultivaluedMap<String, String> parameters() {
        Posted posted = PostedQuestions.of(request.getCurrent());
        if (posted == null) {
            return uri.getQueryParameters();
        }
        if (posted.addressed()) {
            throw new Refusal(GatewayError.ADDRESS_AND_BODY);
        }
        return PostedParameters.read(posted);
    }

    /** @return whether there is a parameter of that name; none in what cannot be read */
    public boolean holds(String name) {
        try {
            return parameters().containsKey(name);
        } catch (Refusal e) {
            return false;
        }
    }
}
