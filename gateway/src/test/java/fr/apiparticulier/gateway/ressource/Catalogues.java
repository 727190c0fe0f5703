package fr.apiparticulier.gateway.ressource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Catalogues that are not the gateway's own. */
public final class Catalogues {

    private Catalogues() {
    }

    public static Ouvertures de(String json) {
        try {
            return new Ouvertures(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
