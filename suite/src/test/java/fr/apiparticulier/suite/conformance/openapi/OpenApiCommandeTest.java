package fr.apiparticulier.suite.conformance.openapi;

import static fr.apiparticulier.suite.conformance.openapi.Documents.CHATS;
import static fr.apiparticulier.suite.conformance.openapi.Documents.fichier;
import static fr.apiparticulier.suite.conformance.openapi.Documents.texte;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.conformance.rule.Verdict;

class OpenApiCommandeTest {

    private static final Declaration RACE = new Declaration("race", List.of("v3"), List.of("/v3/chats/identite"),
            List.of(Genre.MISSING), List.of("/parameters/query/race"), null, null, Verdict.DEVIATING, "All cats are grey.");

    @TempDir
    Path racine;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void ours_isTheSnapshotOfTheSameVersion_andTheReportSaysWhatDiffers() throws IOException {
        Path suite = Files.createDirectories(racine.resolve("suite"));
        Path notres = Files.createDirectories(racine.resolve("gateway/src/main/resources/openapi"));
        fichier(notres, "open-api-v3.yml", texte(CHATS).replace("maxItems: 3", "maxItems: 4"));
        Path publie = fichier(racine, "publie.yaml", texte(CHATS));

        boolean reussi = new OpenApiCommande(suite, new PrintStream(console, true, StandardCharsets.UTF_8))
                .executer("--openapi", publie.toString());

        String ligne = "limit /parameters/query/prenoms[]: theirs maxItems 3, ours maxItems 4";
        assertThat(reussi).isFalse();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("undeclared: GET /v3/chats/identite " + ligne);
        assertThat(suite.resolve("target/openapi-v3.md")).content().contains("- `GET /v3/chats/identite` " + ligne);
    }

    @Test
    void declaredDifference_isNoFailure_andItsReasonIsReported() {
        BilanOpenApi bilan = bilan(texte(CHATS).replace("name: race, in: query", "name: robe, in: query"), RACE, robe());
        assertThat(bilan.estReussi()).isTrue();
        assertThat(TableauOpenApi.lignes(bilan)).noneMatch(ligne -> ligne.startsWith("undeclared"));
        assertThat(RapportOpenApi.lignes(bilan)).containsSubsequence("### race (deviating)", "All cats are grey.",
                "- `GET /v3/chats/identite` missing /parameters/query/race");
    }

    @Test
    void superfluousDeclaration_isAFailure() {
        BilanOpenApi bilan = bilan(texte(CHATS), RACE);
        assertThat(bilan.estReussi()).isFalse();
        assertThat(TableauOpenApi.lignes(bilan)).contains("superfluous declaration: race");
        assertThat(RapportOpenApi.lignes(bilan)).contains("- race");
    }

    @Test
    void table_countsPerRoute() {
        BilanOpenApi bilan = bilan(texte(CHATS).replace("name: race, in: query", "name: robe, in: query"), RACE);
        assertThat(TableauOpenApi.lignes(bilan)).anyMatch(ligne -> ligne.matches("GET /v3/chats/identite +\\d+ +1 +1"));
        assertThat(bilan.total()).startsWith("total: 1 operations, ")
                .endsWith(" 1 declared, 1 undeclared, 0 superfluous declarations");
    }

    private BilanOpenApi bilan(String notre, Declaration... declarations) {
        return BilanOpenApi.de(Documents.document(racine, texte(CHATS)), Documents.document(racine, notre),
                new Declarations(List.of(declarations)));
    }

    private static Declaration robe() {
        return new Declaration("robe", List.of("v3"), List.of("/v3/chats/identite"), List.of(Genre.EXTRA),
                List.of("/parameters/query/robe"), null, null, Verdict.DEVIATING, "Their coat is what matters.");
    }
}
