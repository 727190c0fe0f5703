package fr.apiparticulier.suite.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.evaluation.population.Population;

class FichesTest {

    private static final int COMBIEN = 1_000;

    private final Population population = new Population(1, COMBIEN);

    private List<JsonNode> lignes(Registre registre) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        registre.ecrire(sortie, population);
        ObjectMapper json = new ObjectMapper();
        return sortie.toString(StandardCharsets.UTF_8).lines().map(ligne -> {
            try {
                return json.readTree(ligne);
            } catch (IOException e) {
                throw new IllegalArgumentException(e);
            }
        }).toList();
    }

    @Test
    void dossiers_holdEverybodyOnce_underTheNumeroTheyAreAskedBy() throws IOException {
        List<JsonNode> dossiers = lignes(Registre.DOSSIERS);
        assertThat(dossiers.get(0).path("registre").asText()).isEqualTo("provider-cnaf");
        assertThat(
                dossiers.stream().skip(1).mapToInt(une -> une.path("allocataires").size() + une.path("enfants").size()).sum())
                .isEqualTo(COMBIEN);
        JsonNode dernier = dossiers.get(dossiers.size() - 1);
        assertThat(dernier.path("numero").asText()).isEqualTo(Fiches.numero(population, COMBIEN - 1));
        assertThat(dernier.path("codePostal").asText()).isEqualTo(Fiches.codePostal(population, COMBIEN - 1));
        assertThat(dossiers.stream().skip(1).map(une -> une.path("numero").asText()).distinct()).hasSize(dossiers.size() - 1);
    }

    @Test
    void demandeurs_areOnePerPerson() throws IOException {
        List<JsonNode> demandeurs = lignes(Registre.DEMANDEURS);
        assertThat(demandeurs).hasSize(COMBIEN + 1);
        assertThat(demandeurs.get(COMBIEN).path("identifiant").asText()).isEqualTo(Fiches.identifiant(COMBIEN - 1));
        assertThat(demandeurs.stream().skip(1)).allMatch(une -> une.has("identite"));
    }
}
