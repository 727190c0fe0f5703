package fr.apiparticulier.gateway.alerte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.quota.Serre;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

/** The rules are about what is really told: by a gateway with Redis and a certificate that was asked little so far, or by others. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Serre.class)
class AlertesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ENREGISTREE = ":";
    /** Told by cert-manager and kube-state-metrics, whose words they are, and by providers, whose test holds them too. */
    private static final Set<String> D_AILLEURS = Set.of("certmanager_certificate_renewal_timestamp_seconds",
            "certmanager_certificate_expiration_timestamp_seconds", "kube_pod_container_state_started",
            "particulier_generation_rejets", "particulier_generation_enregistrements");
    private static final String PAR_NUMERO = "/quotient-familial/numero-allocataire";

    @TestHTTPResource(value = "/metrics", management = true)
    String mesures;

    /** How long answers take is told of providers that gave one. */
    @BeforeEach
    void appeler() {
        Fournisseur.UNIQUE.repond(PAR_NUMERO, 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        Attente.de("an answer, though others have just asked for many", PATIENCE, () -> RestAssured.given()
                .header("Authorization", "Bearer " + Jetons.ADMINISTRATIONS.jeton("cnaf_quotient_familial"))
                .get("/api/v2/composition-familiale?numeroAllocataire=7&codePostal=75001").statusCode() == 404);
    }

    private static List<JsonNode> regles() throws IOException {
        return Regles.fichiers().stream().filter(fichier -> !Regles.isTest(fichier)).flatMap(Regles::de).toList();
    }

    private String exposees() {
        return RestAssured.get(mesures).asString();
    }

    @Test
    void everyMetricOfARule_isOneThatIsTold_withTheLabelsItAsksFor() throws IOException {
        List<Selecteur> series = exposees().lines().filter(ligne -> !ligne.startsWith("#"))
                .flatMap(ligne -> Selecteur.de(ligne).limit(1)).toList();
        Set<String> enregistrees = regles().stream().map(regle -> regle.path("record").asText()).collect(Collectors.toSet());

        for (JsonNode regle : regles()) {
            List<Selecteur> nommes = Selecteur.de(regle.path("expr").asText()).toList();
            assertThat(nommes.isEmpty()).as(regle.toString()).isEqualTo(regle.path("expr").asText().startsWith("vector("));
            assertThat(nommes.stream().filter(nomme -> !D_AILLEURS.contains(nomme.mesure()))).as(regle.toString())
                    .allMatch(nomme -> nomme.mesure().contains(ENREGISTREE)
                            ? enregistrees.contains(nomme.mesure())
                            : series.stream().anyMatch(nomme::choisit));
        }
    }

    /** Whoever follows a page asks for metrics by their names. */
    @Test
    void everyRule_saysWhatItMeansAndWhatToDo_byNamesThatExist() throws IOException {
        String reglages = Files.readString(Path.of("../docs/configuration.md"));
        String exposees = exposees();
        for (JsonNode regle : Regles.alertes().toList()) {
            assertThat(regle.path("labels").path("severity").asText()).isIn("page", "ticket");
            String page = Files.readString(Path.of("..", regle.at("/annotations/runbook").asText()));
            for (String texte : List.of(regle.at("/annotations/summary").asText(),
                    regle.at("/annotations/description").asText(),
                    page)) {
                assertThat(texte).as(regle.path("alert").asText()).isNotBlank();
                assertThat(Pattern.compile("\\bparticulier_[a-z_]+").matcher(texte).results().map(MatchResult::group)
                        .filter(nom -> !exposees.contains(nom) && !D_AILLEURS.contains(nom))).as(regle.path("alert").asText())
                        .isEmpty();
                assertThat(Pattern.compile("\\bparticulier(?:\\.[a-z-]+)+").matcher(texte).results().map(MatchResult::group)
                        .filter(nom -> !reglages.contains(nom))).as(regle.path("alert").asText()).isEmpty();
            }
        }
    }
}
