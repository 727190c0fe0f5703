package fr.apiparticulier.suite.evaluation.demande;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

class FichierImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void file_saysHowManyFollow_andHoldsEverybodyOnce() throws IOException {
        Population population = new Population(1, 1_234);
        List<String> lignes;
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(FichierImport.de("provider-mesr", population), StandardCharsets.UTF_8))) {
            lignes = lecteur.lines().toList();
        }
        assertThat(lignes).hasSize(1_235);
        JsonNode enTete = JSON.readTree(lignes.get(0));
        assertThat(enTete.path("registre").asText()).isEqualTo("provider-mesr");
        assertThat(enTete.path("enregistrements").asInt()).isEqualTo(1_234);
        assertThat(enTete.path("fictif").asBoolean()).isTrue();
        Personne derniere = population.personne(1_233);
        JsonNode ligne = JSON.readTree(lignes.get(1_234));
        assertThat(ligne.path("ine").asText()).isEqualTo(derniere.ine());
        assertThat(ligne.path("identite").path("nomNaissance").asText()).isEqualTo(derniere.inscrite().nomNaissance());
        assertThat(ligne.path("identite").path("naissance").asText()).isEqualTo(derniere.inscrite().naissance().iso());
    }
}
