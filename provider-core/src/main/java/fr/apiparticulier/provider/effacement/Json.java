package fr.apiparticulier.provider.effacement;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import fr.apiparticulier.provider.registre.FichierRefuse;
import fr.apiparticulier.provider.registre.Motif;

/** Demands and attestations in JSON. What is wrong with one is told by its place, never by what stands there. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper
            .builder(new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)).addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private Json() {
    }

    /** @throws FichierRefuse if it is not one such document */
    static <T> T lire(InputStream octets, Class<T> forme) throws IOException {
        return lire(octets.readAllBytes(), forme);
    }

    static <T> T lire(byte[] octets, Class<T> forme) {
        try {
            T valeur = MAPPER.readValue(octets, forme);
            if (valeur != null) {
                return valeur;
            }
        } catch (IOException | RuntimeException e) {
            throw new FichierRefuse(Motif.chemin(e), Motif.de(e, "not of the expected form"));
        }
        throw new FichierRefuse("", "empty");
    }

    static String ecrire(Attestation attestation) {
        try {
            return MAPPER.writeValueAsString(attestation);
        } catch (IOException e) {
            throw new IllegalStateException("an attestation that is no JSON", e);
        }
    }
}
