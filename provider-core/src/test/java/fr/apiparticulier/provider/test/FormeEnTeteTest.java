package fr.apiparticulier.provider.test;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.FormatImport;

/** The first line of every import file is of the published form, as its records are: see {@link ProviderContractTest}. */
class FormeEnTeteTest {

    private static ObjectNode lire(String json) throws IOException {
        return (ObjectNode) FormatImport.NDJSON.mapper().readTree(json);
    }

    @Test
    void headerOfAnImport_isOfThePublishedForm() throws IOException {
        ObjectMapper lecteur = FormatImport.NDJSON.mapper();
        List<ObjectNode> exemples = List.of(
                lire("{\"registre\": \"provider-mesr\", \"version\": 1, \"fictif\": true, \"enregistrements\": 0}"),
                lire("{\"registre\": \"provider-cnaf\", \"version\": 1, \"fictif\": false}"));
        ObjectNode schema = FormeFiche.schema(EnTete.class, "L'en-tête d'un fichier d'import, sa première ligne",
                MembresRequis.de(EnTete.class, lecteur, exemples));
        FormeFiche.exigerPubliee(schema, "en-tete");
        FormeFiche.exigerLisible(schema, exemples);
    }
}
