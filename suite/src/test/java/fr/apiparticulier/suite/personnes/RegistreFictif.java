package fr.apiparticulier.suite.personnes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * One file of the fictional people, as it stands there.
 *
 * @param enTete the first document
 * @param fiches the others
 */
record RegistreFictif(JsonNode enTete, List<JsonNode> fiches) {

    static final List<String> NOMS = List.of("provider-cnaf", "provider-mesr", "provider-cnous", "provider-pole-emploi",
            "provider-education");

    static RegistreFictif lire(String nom) {
        try (InputStream fichier = RegistreFictif.class.getResourceAsStream("/personnes/" + nom + ".yaml")) {
            List<JsonNode> documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(fichier).readAll();
            return new RegistreFictif(documents.get(0), documents.subList(1, documents.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return every value of the member of that name, however deep it stands, in the order of the file */
    Stream<JsonNode> tous(String membre) {
        return fiches.stream().flatMap(fiche -> fiche.findValues(membre).stream());
    }

    Stream<String> textes(String membre) {
        return tous(membre).map(JsonNode::asText);
    }

    /** @return the elements of every list of that name */
    Stream<JsonNode> elements(String liste) {
        return tous(liste).flatMap(noeud -> StreamSupport.stream(noeud.spliterator(), false));
    }
}
