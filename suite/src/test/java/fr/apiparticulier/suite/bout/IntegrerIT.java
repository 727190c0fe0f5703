package fr.apiparticulier.suite.bout;

import static fr.apiparticulier.suite.bout.Appels.appel;
import static fr.apiparticulier.suite.bout.Appels.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.bout.Console.Sortie;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** What {@code docs/integrer.md} shows, asked of the packaged suite: its calls, its table of absences, its links. */
@ExtendWith(SuiteExtension.class)
class IntegrerIT {

    /** Members whose value is that of the day or of the token. */
    private static final Set<String> DU_JOUR = Set.of("annee", "mois", "annee_calcul", "mois_calcul", "_id",
            "duree_fournisseur_ms");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page = Page.lire();

    @TempDir
    Path dossier;

    @Test
    void call_thatIsShown_isAnsweredAsShown(Suite suite) throws IOException {
        String jeton = suite.jeton(List.of("cnaf_quotient_familial"));
        assertThat(page.appels()).hasSize(7);
        for (Page.Appel appel : page.appels()) {
            String commande = appel.commande().replace("http://127.0.0.1:8080", suite.url().toString());
            assertThat(commande).contains(suite.url().toString());
            Sortie sortie = new Console(dossier).lancer(List.of("bash", "-c", commande), Map.of("JETON", jeton), "");
            assertThat(sortie.erreurs()).isEmpty();
            assertThat(intemporel(JSON.readTree(sortie.sortie()))).isEqualTo(intemporel(JSON.readTree(appel.reponse())));
        }
    }

    @Test
    void link_leadsToAPageAndAHeading() {
        assertThat(page.liens()).isNotEmpty().allSatisfy(lien -> {
            String[] parties = lien.split("#", 2);
            Path cible = Path.of("..", "docs").resolve(parties[0].isEmpty() ? "integrer.md" : parties[0]);
            assertThat(cible).as(lien).isRegularFile();
            assertThat(parties.length == 1 || Page.lire(cible).ancres().contains(parties[1])).as(lien).isTrue();
        });
    }

    private static JsonNode intemporel(JsonNode noeud) {
        if (noeud instanceof ObjectNode objet) {
            DU_JOUR.stream().filter(objet::has).forEach(membre -> objet.put(membre, "…"));
        }
        noeud.forEach(IntegrerIT::intemporel);
        return noeud;
    }

    @Test
    void absence_ofTheTable_isObtainedAsTheTableSays(Suite suite) {
        assertThat(page.absences()).hasSizeGreaterThanOrEqualTo(9);
        page.absences().forEach(absence -> appel(suite, absence.adresse(),
                Map.of("X-Api-Key", suite.jeton(absence.scopes().isEmpty() ? Scopes.TOUS : absence.scopes()), "Accept",
                        "application/problem+json"))
                .statusCode(404).body("code", equalTo(absence.code())));
    }

    @Test
    void absence_outsideTheTokensPopulations_hasItsWordInV2(Suite suite) {
        List<Page.Absence> restreintes = page.absences().stream().filter(absence -> !absence.scopes().isEmpty()).toList();
        assertThat(restreintes).hasSize(1).allSatisfy(absence -> {
            appel(suite, absence.adresse(), Map.of("X-Api-Key", suite.jeton(absence.scopes()))).statusCode(404).body("error",
                    equalTo("no_enrollment"));
            appel(suite, absence.adresse(), jeton(suite)).statusCode(200);
        });
    }

    @Test
    void severalScholars_areAConflictAndANoIsAnAnswer(Suite suite) {
        String homonymes = "/v4/cnous/etudiant_boursier/identite?recipient=13002526500013&nomNaissance=QUASIMENT"
                + "&prenoms%5B%5D=Rosalie&anneeDateNaissance=2005&moisDateNaissance=5&jourDateNaissance=15";
        appel(suite, homonymes, jeton(suite)).statusCode(409).body("errors[0].code", equalTo("26015"));
        appel(suite, homonymes + "&codeCogInseeCommuneNaissance=80021", jeton(suite)).statusCode(200);
        appel(suite, "/v5/men/scolarites/identite?recipient=13002526500013&nomNaissance=ECOLEBUISSONNIERE"
                + "&prenoms%5B%5D=Jocelyn&anneeDateNaissance=2010&moisDateNaissance=2&jourDateNaissance=20&sexeEtatCivil=M"
                + "&codeEtablissement=0319913H&anneeScolaire=2026", jeton(suite)).statusCode(200)
                .body("data.est_scolarise", equalTo(false));
        appel(suite, "/v3/dss/prime_activite/identite?recipient=13002526500013&nomNaissance=TOUTNEUF&prenoms%5B%5D=Gaspard"
                + "&anneeDateNaissance=1999&moisDateNaissance=9&jourDateNaissance=9&codeCogInseePaysNaissance=99100"
                + "&codeCogInseeCommuneNaissance=75056", jeton(suite)).statusCode(200)
                .body("data.est_beneficiaire", equalTo(false));
    }

    @Test
    void documents_sayWhichVersionsAreDeprecatedAndWhatEachScopeOpens(Suite suite) throws IOException {
        JsonNode v2 = document(suite, "/api/open-api-v2.yml");
        JsonNode v3 = document(suite, "/api/open-api-v3.yml");
        v2.path("paths").fields().forEachRemaining(route -> assertThat(
                estDepreciee(route.getValue()) || !route.getValue().path("get").has("x-scopes")).as(route.getKey()).isTrue());
        v3.path("paths").fields().forEachRemaining(route -> {
            String chemin = route.getKey();
            boolean ancienne = chemin.startsWith("/v3/cnous") || chemin.matches("/v[34]/men/.*");
            assertThat(estDepreciee(route.getValue())).as(chemin).isEqualTo(ancienne);
        });
        assertThat(v3.toString()).contains("\"x-scope\":[\"cnaf_quotient_familial\"]");
    }

    private static boolean estDepreciee(JsonNode route) {
        return route.path("get").path("deprecated").asBoolean();
    }

    private static JsonNode document(Suite suite, String adresse) throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(appel(suite, adresse, Map.of()).statusCode(200)
                .contentType(startsWith("application/yaml")).body(not(equalTo(""))).extract().asString());
    }
}
