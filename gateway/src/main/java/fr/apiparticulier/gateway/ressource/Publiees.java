package fr.apiparticulier.gateway.ressource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.appel.Service;

/** The data routes as they are checked in ({@code ressources.json}), which a test holds to the code. */
final class Publiees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Publiees() {
    }

    /** @return an array of resources, read anew each time */
    static JsonNode lire() {
        try (InputStream fichier = Publiees.class.getResourceAsStream("/ressources.json")) {
            return JSON.readTree(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the provider that is asked for one of them */
    static Service service(JsonNode ressource) {
        String fournisseur = ressource.get("fournisseur").textValue();
        return Stream.of(Service.values()).filter(service -> service.holder().label().equals(fournisseur)).findFirst()
                .orElseThrow();
    }
}
