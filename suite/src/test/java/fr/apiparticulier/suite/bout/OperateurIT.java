package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** The operator's commands, packaged, against the packaged services. */
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
                "-jar", OPERATOR.resolve("operator.jar").toString(), "--admin", suite.administration().toString(),
                "--secret-file",
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

    private String importer(int code, Suite suite, String fichier, Path cle) throws IOException, InterruptedException {
        return executer(code, suite, "registry", "import", Service.MESR.audience(), fichier, "--url",
                suite.fournisseur(Service.MESR).toString(), "--key-file", cle.toString(), "--wait", "10s");
    }

    @Test
    void registry_isReplacedByItsFile_asOftenAsOneLikes_orLeftAsItWas(Suite suite) throws Exception {
        Path gens = Path.of("src", "main", "resources", "personnes", Service.MESR.audience() + ".yaml");
        String fait = importer(0, suite, gens.toString(), suite.cleInterne());
        assertThat(fait).contains("25 enregistrements en service.").contains("Mo) à http://");
        assertThat(importer(0, suite, gens.toString(), suite.cleInterne())).isEqualTo(fait);

        Path faux = Files.writeString(dossier.resolve("faux.yaml"), Files.readString(gens) + "---\nine: CANARI\n");
        long lignes = Files.readString(gens).lines().count();
        assertThat(importer(1, suite, faux.toString(), suite.cleInterne()))
                .contains("ligne " + (lignes + 1) + ", enregistrement 26", "le registre de provider-mesr est inchangé.")
                .doesNotContain("CANARI");
    }

    private Path grand(long octets) throws IOException {
        Path fichier = dossier.resolve("grand.yaml");
        try (RandomAccessFile trou = new RandomAccessFile(fichier.toFile(), "rw")) {
            trou.setLength(octets);
        }
        return fichier;
    }

    @Test
    void registry_withAKeyThatTheProviderDoesNotTrust_isRefused_howeverLargeItsFile(Suite suite) throws Exception {
        Path autre = Files.createDirectory(dossier.resolve("autre"));
        CleInterne.lireOuCreer(autre, Clock.systemUTC());
        assertThat(importer(1, suite, grand(50_000_000).toString(), CleInterne.fichier(autre)))
                .contains("ne reconnaît pas cette clé");
    }

    @Test
    void registry_largerThanAnyMemory_isReadAsItComes_andRefusedForWhatItSays(Suite suite) throws Exception {
        Path enorme = grand(100_000_000);
        assertThat(importer(1, suite, enorme.toString(), suite.cleInterne()))
                .contains("ligne 1, en-tête", "le registre de provider-mesr est inchangé");
    }
}
