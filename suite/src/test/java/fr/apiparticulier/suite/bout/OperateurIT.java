package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** The operator's commands, packaged, against the packaged gateway. */
@ExtendWith(SuiteExtension.class)
class OperateurIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OPERATOR = Path.of("..", "operator", "target");

    private static final String FICHE = """
            siret: "13002526500013"
            intitule: Cantine de Fictiville
            finalite: Calculer un tarif
            fondement_juridique: Délibération du conseil municipal
            responsable_traitement: {nom: Maire Fictif, courriel: maire@fictiville.invalid}
            delegue_protection_donnees: {nom: Délégué Fictif, courriel: dpd@fictiville.invalid}
            contact_technique: {nom: Éditeur Fictif, courriel: technique@fictiville.invalid}
            contact_metier: {nom: Régie Fictive, courriel: regie@fictiville.invalid}
            scopes: [cnous_email, cnous_statut_boursier]
            modalites: [ine, identite]
            """;

    @TempDir
    Path dossier;

    private String executer(int code, Suite suite, String... arguments) throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                OPERATOR.resolve("operator.jar") + ":" + OPERATOR.resolve("lib") + "/*",
                "fr.apiparticulier.operateur.Particulier", "--admin", suite.administration().toString(), "--secret-file",
                suite.secretAdministration().toString()));
        commande.addAll(List.of(arguments));
        Process processus = new ProcessBuilder(commande).redirectErrorStream(true).start();
        String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(processus.waitFor()).as(sortie).isEqualTo(code);
        return sortie;
    }

    private JsonNode json(Suite suite, String... arguments) throws IOException, InterruptedException {
        List<String> tous = new ArrayList<>(List.of("--json"));
        tous.addAll(List.of(arguments));
        return JSON.readTree(executer(0, suite, tous.toArray(String[]::new)));
    }

    private static int introspection(Suite suite, String jeton) {
        return Questions.poser(suite, "/api/introspect", Map.of(), Map.of("X-Api-Key", jeton)).extract().statusCode();
    }

    @Test
    void habilitation_fromItsFileToARevokedToken(Suite suite) throws Exception {
        Path fiche = Files.writeString(dossier.resolve("fiche.yaml"), FICHE);
        String id = json(suite, "habilitation", "create", fiche.toString()).path("id").asText();
        assertThat(executer(1, suite, "habilitation", "activate", id)).contains("deliberation : ");
        Files.writeString(fiche, FICHE + "deliberation: 2026-04-12, n° 7\n");
        executer(0, suite, "habilitation", "update", id, fiche.toString());
        assertThat(executer(0, suite, "habilitation", "activate", id)).contains("ACTIVE", "2026-04-12, n° 7");

        JsonNode emis = json(suite, "token", "issue", id, "--scopes", "cnous_email");
        String jeton = emis.path("jeton").asText();
        assertThat(introspection(suite, jeton)).isEqualTo(200);
        assertThat(executer(0, suite, "token", "list", "--habilitation", id)).contains(emis.path("jti").asText(), "VALIDE")
                .doesNotContain(jeton);
        executer(0, suite, "token", "revoke", emis.path("jti").asText());
        assertThat(introspection(suite, jeton)).isEqualTo(401);
        assertThat(executer(0, suite, "acts", "--habilitation", id)).contains("jeton.revoquer", "habilitation.creer", "suite")
                .doesNotContain("fictiville");
    }
}
