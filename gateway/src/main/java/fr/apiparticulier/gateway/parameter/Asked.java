package fr.apiparticulier.gateway.parameter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.PostedQuestions.Posted;
import fr.apiparticulier.gateway.request.CurrentRequest;

/** What the call being served asks: the parameters of its address, or those of its body if it was posted. */
@Singleton
public class Asked {

    private final CurrentRequest current;

    Asked(CurrentRequest current) {
        this.current = current;
    }

    /**
     * @return the values of each, by its name
     * @throws Refusal if they cannot be read
     */
    public Map<String, List<String>> parameters() {
        RoutingContext request = current.get();
        Posted posted = PostedQuestions.of(request);
        if (posted == null) {
            return of(request.queryParams());
        }
        if (posted.addressed()) {
            throw new Refusal(GatewayError.ADDRESS_AND_BODY);
        }
        return PostedParameters.read(posted);
    }

    private static Map<String, List<String>> of(MultiMap address) {
        Map<String, List<String>> parameters = new HashMap<>();
        address.names().forEach(name -> parameters.put(name, address.getAll(name)));
        return parameters;
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
