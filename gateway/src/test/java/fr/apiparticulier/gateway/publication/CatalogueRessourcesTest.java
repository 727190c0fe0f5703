package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;

/** The checked-in catalogue is the one the code makes, to the letter; written anew as the OpenAPI documents are. */
class CatalogueRessourcesTest {

    private static final Path FICHIER = Path.of("src/main/resources/ressources.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void catalogue_isWhatTheCodeSays() throws IOException {
        String catalogue = JSON.writeValueAsString(CatalogueRessources.de(Route.toutes())) + "\n";
        if (Boolean.getBoolean("openapi.ecrire")) {
            Files.writeString(FICHIER, catalogue);
        }
        assertThat(catalogue).isEqualTo(Files.readString(FICHIER));
    }

    /** What a client finds by name is what it finds by address. */
    @Test
    void names_areThoseOfTheAddressesSinceV3() {
        List<Map<String, Object>> ressources = CatalogueRessources.de(Route.toutes());
        assertThat(ressources).extracting(ressource -> ressource.get("nom")).contains("quotient_familial", "statut_etudiant",
                "etudiant_boursier", "statut", "indemnites", "scolarites", "participation_familiale_eaje");
        assertThat(Route.toutes().stream().flatMap(Entree::de).filter(entree -> entree.version() > 2))
                .isNotEmpty().allSatisfy(entree -> assertThat(entree.route().chemin()).startsWith("/v" + entree.version() + "/")
                        .endsWith("/" + entree.ressource() + "/" + entree.modalite()));
    }

    @Test
    void resourceOfV2_isOneThatV3Has() {
        List<String> depuisLaV3 = Route.toutes().stream().flatMap(Entree::de).filter(entree -> entree.version() > 2)
                .map(Entree::ressource).toList();
        assertThat(Route.toutes().stream().flatMap(Entree::de).filter(entree -> entree.version() == 2)).isNotEmpty()
                .allSatisfy(entree -> assertThat(depuisLaV3).contains(entree.ressource()));
    }
}
