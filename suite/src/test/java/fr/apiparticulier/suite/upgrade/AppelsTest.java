package fr.apiparticulier.suite.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AppelsTest {

    private static final Path DOCUMENTS = Path.of("../gateway/src/main/resources/openapi");
    private static final int TAILLE = 10_000_000;

    private static Stream<String> documentees() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TAILLE);
        Stream.Builder<String> chemins = Stream.builder();
        for (String document : List.of("open-api-v2.yml", "open-api-v3.yml")) {
            try (Reader yaml = Files.newBufferedReader(DOCUMENTS.resolve(document))) {
                Map<String, Map<String, ?>> lu = new Yaml(new SafeConstructor(options)).load(yaml);
                lu.get("paths").keySet().forEach(chemins);
            }
        }
        return chemins.build();
    }

    private static boolean estDemandee(String documentee) {
        Pattern forme = Pattern.compile(documentee.replaceAll("\\{\\w+}", "[^/]+"));
        return Appels.lire().stream().anyMatch(appel -> forme.matcher(appel.question().chemin()).matches());
    }

    @Test
    void everyDocumentedRoute_isAsked_ifThePreviousReleaseHasIt() throws IOException {
        assertThat(documentees()).hasSizeGreaterThan(50);
        assertThat(documentees().filter(route -> !estDemandee(route)))
                .containsExactlyInAnyOrderElementsOf(Appels.nouvelles());
    }

    @Test
    void nextTimeRound_eachComesToTheOtherGateway() {
        assertThat(Appels.lire().size() % Parc.REPLIQUES).isNotZero();
    }

    @Test
    void dossier_isPosted_andHasAnEventOfItsOwn_andOneOfEachResource() {
        Appel dossier = Appels.lire().stream().filter(appel -> appel.question().postee()).findFirst().orElseThrow();
        assertThat(dossier.question().cible()).isEqualTo("/v3/dossier");
        assertThat(dossier.question().corps()).startsWith("{").contains("\"ressources\":{");
        Map<?, ?> ressources = (Map<?, ?>) dossier.question().parametres().get("ressources");
        assertThat(dossier.evenements()).isEqualTo(1 + ressources.size());
    }
}
