package fr.apiparticulier.suite.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import fr.apiparticulier.suite.chaos.oracle.Questions;

/** All that is asked: what {@code suite/chaos} asks, and whatever routes that leaves out. */
final class Appels {

    private static final String RESSOURCE = "/upgrade/appels.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Appels() {
    }

    /** @return an odd number, so that each comes to the other one of two gateways the next time round */
    static List<Appel> lire() {
        List<Appel> tous = Stream.concat(Questions.lire().stream().map(Appel::de), ecrits().stream()).toList();
        return tous.size() % 2 == 1 ? tous : Stream.concat(tous.stream(), Stream.of(tous.get(0))).toList();
    }

    /** @return addresses that the previous release does not have */
    static List<String> nouvelles() {
        return JSON.convertValue(fichier().get("nouvelles"), new TypeReference<>() {
        });
    }

    private static List<Appel> ecrits() {
        return JSON.convertValue(fichier().get("appels"), new TypeReference<List<Appel.Ecrit>>() {
        }).stream().map(Appel.Ecrit::lu).toList();
    }

    /** Read by the library itself, as Jackson knows no aliases. */
    private static Map<String, Object> fichier() {
        try (InputStream yaml = Appels.class.getResourceAsStream(RESSOURCE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
