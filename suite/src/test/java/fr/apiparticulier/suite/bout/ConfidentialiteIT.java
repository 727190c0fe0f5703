package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.registre.ImportRefuse;

/** Canary values go through every route, well and badly; afterwards they stand in no log and no metric of any service. */
@ExtendWith(SuiteExtension.class)
class ConfidentialiteIT {

    private static final String CANARI = "Canarinoir";
    private static final String INE = "9990001110Z";
    private static final List<String> CANARIS = List.of(CANARI, INE, "canari.secret", "7654321");

    @Test
    void canaries_standInNoLogAndNoMetric(Suite suite) throws IOException {
        String jeton = suite.jeton(List.of("cnous_email"));
        Questions.toutes().forEach(exemple -> Questions.poser(suite, exemple).statusCode(200));
        for (Map<String, Object> parametres : questions()) {
            for (String chemin : CHEMINS) {
                Questions.poser(suite, chemin, parametres, Map.of("X-Api-Key", suite.jeton(SCOPES)));
            }
        }
        mauvaisesRequetes(suite, jeton);
        for (Service service : Service.values()) {
            importRefuse(suite, service);
        }
        fournisseurTue(suite);

        List<String> interdits = new ArrayList<>(CANARIS);
        interdits.add(jeton.substring(jeton.length() - 40));
        Questions.toutes().stream().map(Exemple::parametres).map(Map::values).flatMap(valeurs -> valeurs.stream())
                .map(String::valueOf).filter(valeur -> valeur.length() > 6 && !valeur.equals("13002526500013"))
                .forEach(interdits::add);
        for (String interdit : interdits) {
            String cherche = interdit.toLowerCase(Locale.ROOT);
            journaux(suite)
                    .forEach((nom, texte) -> assertThat(texte.contains(cherche)).as(nom + " holds " + interdit).isFalse());
            suite.gestions().forEach(gestion -> assertThat(metriques(gestion).contains(cherche))
                    .as("metrics of " + gestion + " hold " + interdit).isFalse());
        }
    }

    private static final List<String> SCOPES = List.of("cnaf_enfants", "mesri_identite", "cnous_email",
            "pole_emploi_identite", "pole_emploi_paiements", "men_statut_scolarite");

    private static final List<String> CHEMINS = List.of("/api/v2/composition-familiale", "/api/caf/famille",
            "/api/v2/composition-familiale-v2", "/v3/dss/quotient_familial/identite", "/api/v2/etudiants",
            "/v3/mesri/statut_etudiant/identite", "/v3/mesri/statut_etudiant/ine", "/api/v2/etudiants-boursiers",
            "/v3/cnous/etudiant_boursier/identite", "/v4/cnous/etudiant_boursier/ine", "/api/v2/situations-pole-emploi",
            "/v3/france_travail/indemnites/identifiant", "/api/v2/scolarites", "/v5/men/scolarites/identite",
            "/v9/dss/quotient_familial/identite", "/api/introspect", "/api/" + CANARI + "/ping");

    private static List<Map<String, Object>> questions() {
        Map<String, Object> v3 = Map.ofEntries(Map.entry("nomNaissance", CANARI), Map.entry("prenoms[]", List.of(CANARI)),
                Map.entry("anneeDateNaissance", "1987"), Map.entry("moisDateNaissance", "6"),
                Map.entry("jourDateNaissance", "5"), Map.entry("sexeEtatCivil", "F"),
                Map.entry("codeCogInseePaysNaissance", "99404"), Map.entry("ine", INE),
                Map.entry("identifiant", "canari.secret"), Map.entry("codeEtablissement", "0759901X"),
                Map.entry("anneeScolaire", "2026"), Map.entry("recipient", "13002526500013"));
        Map<String, Object> v2 = Map.ofEntries(Map.entry("nom", CANARI), Map.entry("prenom", CANARI),
                Map.entry("prenoms", CANARI), Map.entry("dateDeNaissance", "1987-06-05"), Map.entry("sexe", "F"),
                Map.entry("dateNaissance", "1987-06-05"), Map.entry("numeroAllocataire", "7654321"),
                Map.entry("codePostal", "75001"), Map.entry("codeEtablissement", "0759901X"),
                Map.entry("anneeScolaire", "2026"), Map.entry("identifiant", "canari.secret"));
        Map<String, Object> fausses = Map.of("nomNaissance", CANARI + "9", "ine", INE + INE, "sexeEtatCivil", CANARI,
                "anneeDateNaissance", CANARI, "recipient", CANARI, "numeroAllocataire", "7654321a", "nom", CANARI + "\u0000");
        return List.of(v3, v2, fausses);
    }

    /** What no client library would send. */
    private static void mauvaisesRequetes(Suite suite, String jeton) {
        RestAssured.given().urlEncodingEnabled(false).header("X-Api-Key", jeton)
                .get(suite.url() + "/v3/dss/quotient_familial/identite?nomNaissance=" + CANARI + "%E9%00&x=%C3%28");
        RestAssured.given().header("X-Api-Key", jeton).body(CANARI)
                .post(suite.url() + "/v3/dss/quotient_familial/identite?nomNaissance=" + CANARI);
        RestAssured.given().header("X-Api-Key", jeton + CANARI).get(suite.url() + "/api/v2/etudiants?nom=" + CANARI);
        RestAssured.given().header("X-Api-Key", jeton).accept(CANARI + "/" + CANARI)
                .get(suite.url() + "/api/v2/etudiants?nom=" + CANARI);
    }

    private static void importRefuse(Suite suite, Service service) {
        try {
            suite.importer(service, ("registre: " + service.audience() + "\nversion: 1\nfictif: true\n---\nidentite: {"
                    + "nomNaissance: " + CANARI + ", prenoms: " + CANARI + "}\nine: " + INE + "\nidentifiant: 7654321\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (ImportRefuse attendu) {
            assertThat(attendu.getMessage()).doesNotContain(CANARIS.toArray(String[]::new));
            return;
        }
        throw new AssertionError("refused: " + service);
    }

    private static void fournisseurTue(Suite suite) {
        suite.tuer(Service.POLE_EMPLOI);
        Questions.poser(suite, "/api/v2/situations-pole-emploi", Map.of("identifiant", "canari.secret"),
                Map.of("X-Api-Key", suite.jeton(SCOPES))).statusCode(503);
        suite.relancer(Service.POLE_EMPLOI);
    }

    private static Map<String, String> journaux(Suite suite) throws IOException {
        try (Stream<Path> fichiers = Files.list(suite.journaux())) {
            Map<String, String> textes = fichiers.collect(Collectors.toMap(Path::toString, fichier -> {
                try {
                    return Files.readString(fichier).toLowerCase(Locale.ROOT);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            assertThat(textes).as("one log per service").hasSizeGreaterThanOrEqualTo(6);
            return textes;
        }
    }

    private static String metriques(URI gestion) {
        return RestAssured.get(gestion.resolve("/q/metrics")).then().statusCode(200).extract().asString()
                .toLowerCase(Locale.ROOT);
    }
}
