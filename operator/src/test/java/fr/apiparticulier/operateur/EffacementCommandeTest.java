package fr.apiparticulier.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.operateur.cle.CleInterne;

class EffacementCommandeTest {

    @TempDir
    Path dossier;

    private final Map<String, String> environnement = new HashMap<>();
    private final List<String> recus = new ArrayList<>();
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();
    private HttpServer fournisseur;
    private int statut = 200;
    private String reponse = "{}";
    private String semblables;
    private Path personne;

    @BeforeEach
    void ouvrir() throws IOException {
        fournisseur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        fournisseur.createContext("/", echange -> {
            recus.add(echange.getRequestMethod() + " " + echange.getRequestURI() + " "
                    + new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] corps = reponse.getBytes(StandardCharsets.UTF_8);
            if (semblables != null) {
                echange.getResponseHeaders().add("X-Semblables", semblables);
            }
            echange.sendResponseHeaders(statut, corps.length);
            echange.getResponseBody().write(corps);
            echange.close();
        });
        fournisseur.start();
        CleInterne.lireOuCreer(dossier, Clock.systemUTC());
        personne = Files.writeString(dossier.resolve("personne.yaml"), """
                nomNaissance: CANARI
                prenoms: [Zoé]
                naissance: 1987-06-05
                commune: 08480
                """);
        environnement.put("PARTICULIER_REGISTRE_KEY_FILE", dossier.resolve("interne.jwk").toString());
        environnement.put("PARTICULIER_REGISTRE_URL", "http://127.0.0.1:" + fournisseur.getAddress().getPort());
    }

    @AfterEach
    void fermer() {
        fournisseur.stop(0);
    }

    private int executer(String... arguments) {
        return Particulier.executer(environnement, new PrintWriter(sortie, true), new PrintWriter(erreurs, true), arguments);
    }

    private int effacer() {
        return executer("registry", "erase", "provider-mesr", personne.toString(), "--reason", "opposition");
    }

    @Test
    void person_isSentInTheBodyAlone_andTheAttestationIsPrinted() {
        reponse = "{\"id\":\"1\"}";
        assertThat(effacer()).as(erreurs.toString()).isZero();
        assertThat(recus).singleElement().asString().startsWith("POST /registre/effacements {")
                .contains("\"nomNaissance\":\"CANARI\"", "\"commune\":\"08480\"", "\"motif\":\"OPPOSITION\"")
                .doesNotContain("jusquAu", "null");
        assertThat(sortie.toString().lines()).containsExactly(reponse);
        assertThat(executer("registry", "erase", "provider-mesr", personne.toString(), "--reason", "demande", "--until",
                "2030-12-31")).isZero();
        assertThat(recus.get(1)).contains("\"jusquAu\":\"2030-12-31\"");
    }

    @Test
    void rows_thatLookAlike_areToldOf_besideTheAttestation() {
        reponse = "{\"id\":\"1\"}";
        assertThat(effacer()).isZero();
        semblables = "0";
        assertThat(effacer()).isZero();
        assertThat(erreurs.toString()).contains("Conservez").doesNotContain("ressemblent");
        semblables = "2";
        assertThat(effacer()).isZero();
        assertThat(erreurs.toString()).contains("ressemblent, et qui restent : 2.");
        assertThat(sortie.toString().lines()).containsExactly(reponse, reponse, reponse);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "404; {\"erreurs\":[{\"membre\":\"personne\",\"motif\":\"x\"}]}; 1; introuvable", "404; {}; 1; ne sait pas effacer",
            "409; {\"erreurs\":[{\"membre\":\"personne\",\"motif\":\"x\"}]}; 1; Plusieurs personnes",
            "409; {\"erreurs\":[{\"membre\":\"\",\"motif\":\"x\"}]}; 1; import est en cours",
            "422; {\"erreurs\":[{\"membre\":\"ine\",\"motif\":\"not an INE\"}]}; 1; ine : not an INE", "401; {}; 1; cette clé",
            "500; {}; 3; n'a pas pu"})
    void refusal_isToldWithoutThePerson(int statut, String reponse, int code, String dit) {
        this.statut = statut;
        this.reponse = reponse;
        assertThat(effacer()).isEqualTo(code);
        assertThat(erreurs.toString()).contains(dit).doesNotContain("CANARI", "Zoé");
        assertThat(sortie.toString()).isEmpty();
    }

    @Test
    void file_thatIsNoPerson_isRefusedWithoutBeingQuoted() throws IOException {
        Files.writeString(personne, "nom: CANARI\n");
        assertThat(effacer()).isEqualTo(2);
        assertThat(recus).isEmpty();
        assertThat(erreurs.toString()).contains("illisible").doesNotContain("CANARI");
    }

    @Test
    void attestations_areListedAsTheyAre_andTakenBack() throws IOException {
        reponse = "{\"id\":\"1\"}\n{\"id\":\"2\"}\n";
        assertThat(executer("registry", "erasures", "provider-mesr")).as(erreurs.toString()).isZero();
        assertThat(sortie.toString()).isEqualTo(reponse);
        Path attestations = Files.writeString(dossier.resolve("effacements.ndjson"), reponse);
        reponse = "{\"nouvelles\":2,\"connues\":0,\"retraits\":[{\"lignes\":3},{\"lignes\":4}]}";
        assertThat(executer("registry", "replay", "provider-mesr", attestations.toString())).as(erreurs.toString()).isZero();
        assertThat(recus.get(1)).startsWith("POST /registre/effacements/reprise {\"id\":\"1\"}\n{\"id\":\"2\"}");
        assertThat(sortie.toString()).contains("reprises : 2", "connues : 0", "de nouveau : 7");
    }
}
