package fr.apiparticulier.suite.lancement.exemple;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.contract.appel.Service;

/**
 * A question about the fictional people that is answered 200.
 *
 * @param service who answers in the end
 * @param titre one line, French
 * @param chemin of the public route
 * @param parametres of the query; a list is a parameter that repeats
 */
public record Exemple(Service service, String titre, String chemin, Map<String, Object> parametres) {

    private static final String RESSOURCE = "/personnes/exemples.yaml";

    /** @return the examples that live beside the fictional people; none if they are not there */
    public static List<Exemple> lire() throws IOException {
        try (InputStream yaml = Exemple.class.getResourceAsStream(RESSOURCE)) {
            return yaml == null ? List.of() : new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<>() {
            });
        }
    }

    /** @return {@code name=value}, one per value, in the order of the file */
    List<String> paires() {
        List<String> paires = new ArrayList<>();
        parametres.forEach((nom, valeur) -> {
            if (valeur instanceof List<?> valeurs) {
                valeurs.forEach(une -> paires.add((nom.endsWith("[]") ? nom : nom + "[]") + "=" + une));
            } else {
                paires.add(nom + "=" + valeur);
            }
        });
        return paires;
    }
}
