package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import fr.apiparticulier.operateur.recherche.JournalCommande;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** A citizen asks who was told about them; the journal answers, however they or their family had been asked for. */
@ExtendWith(SuiteExtension.class)
class JournalIT {

    private static final String NUMERO = "/api/v2/composition-familiale";
    private static final String IDENTITE = "/v3/dss/quotient_familial/identite";
    private static final String FRANCE_CONNECT = "/v3/dss/quotient_familial/france_connect";
    private static final String SCOLARITE = "/v5/men/scolarites/identite";
    private static final Map<String, Object> DESTINATAIRE = Map.of("recipient", "13002526500013");

    @TempDir
    private Path dossier;

    /** The couple and the children, each as they write themselves: another case, no accents, the usual name for the birth name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"delafable | Zoe | 1987-06-05", "Imaginaire | Zoé | 1987-06-05",
            "imaginaire | THEO | 1985-03-17", "Imaginaire | Lou | 2018-02-11", "Imaginaire | Max Théo | 2021-09-30"})
    void eachOfAFamily_findsEveryAnswerAboutIt(String nom, String prenom, String naissance, Suite suite) throws IOException {
        List<String> appels = List.of(
                poser(suite, NUMERO, Map.of("numeroAllocataire", "12345", "codePostal", "75001"), jeton(suite)),
                poser(suite, IDENTITE, identite("delafable", "zoe"), jeton(suite)),
                poser(suite, FRANCE_CONNECT, DESTINATAIRE, bearer(suite)));
        String trouve = chercher(suite, nom, prenom, naissance);
        assertThat(trouve).contains(NUMERO, IDENTITE, FRANCE_CONNECT).contains(appels);
        assertThat(trouve).doesNotContainIgnoringCase("delafable").doesNotContain("bac-a-sable.");
    }

    @Test
    void child_findsWhatTwoProvidersTold(Suite suite) throws IOException {
        String famille = poser(suite, IDENTITE, identite("Delafable", "Zoé"), jeton(suite));
        String ecole = poser(suite, SCOLARITE, lou(), jeton(suite));
        assertThat(chercher(suite, "Imaginaire", "Lou", "2018-02-11")).contains(famille, ecole);
        assertThat(chercher(suite, "Imaginaire", "Théo", "1985-03-17")).contains(famille).doesNotContain(ecole);
    }

    @Test
    void stranger_findsNothing_norDoesWhoeverWasAskedForInVain(Suite suite) throws IOException {
        Questions.poser(suite, IDENTITE, identite("Personne", "Absente"), jeton(suite)).statusCode(404);
        assertThat(chercher(suite, "Personne", "Absente", "1987-06-05")).startsWith("Aucune divulgation");
        assertThat(chercher(suite, "Delafable", "Zoé", "1988-06-05")).startsWith("Aucune divulgation");
    }

    private static Map<String, Object> identite(String nom, String prenom) {
        Map<String, Object> parametres = new TreeMap<>(DESTINATAIRE);
        parametres.putAll(Map.of("nomNaissance", nom, "prenoms[]", List.of(prenom), "anneeDateNaissance", "1987",
                "moisDateNaissance", "6", "jourDateNaissance", "5", "sexeEtatCivil", "F", "codeCogInseePaysNaissance", "99100",
                "codeCogInseeCommuneNaissance", "08480"));
        return parametres;
    }

    private static Map<String, Object> lou() {
        Map<String, Object> parametres = new TreeMap<>(DESTINATAIRE);
        parametres.putAll(Map.of("nomNaissance", "Imaginaire", "prenoms[]", List.of("Lou"), "anneeDateNaissance", "2018",
                "moisDateNaissance", "2", "jourDateNaissance", "11", "sexeEtatCivil", "F", "codeEtablissement", "0759903Z",
                "anneeScolaire", "2026-2027"));
        return parametres;
    }

    private static Map<String, String> jeton(Suite suite) {
        return Appels.jeton(suite);
    }

    private static Map<String, String> bearer(Suite suite) {
        return Map.of("Authorization", "Bearer " + suite.jetonFranceConnect(Map.of("family_name", "DELAFABLE", "given_name",
                "Zoé Anaïs", "given_name_array", List.of("Zoé", "Anaïs"), "gender", "female", "birthdate", "1987-06-05",
                "birthplace", "08480", "birthcountry", "99100"), Scopes.TOUS));
    }

    /** @return the id of a call that was answered */
    private static String poser(Suite suite, String chemin, Map<String, Object> parametres, Map<String, String> entetes) {
        return Questions.poser(suite, chemin, parametres, entetes).statusCode(200).extract().header("X-Request-ID");
    }

    @Test
    void journal_isProvenOffline_andALineThatIsCutOutOrAlteredIsFound(Suite suite) throws IOException {
        String appel = poser(suite, NUMERO, Map.of("numeroAllocataire", "12345", "codePostal", "75001"), jeton(suite));
        Path export = dossier.resolve("journal.ndjson");
        assertThat(executer(0, "export", export.toString(), "--base", suite.basePasserelle(), "--password-file",
                suite.motDePasse().toString())).contains("journal.ndjson");
        List<String> lignes = Files.readAllLines(export);
        assertThat(lignes).filteredOn(ligne -> ligne.contains(appel)).hasSize(1);
        verifier(0, suite, lignes);
        verifier(1, suite, lignes.stream().filter(ligne -> !ligne.contains(appel)).toList());
        verifier(1, suite, lignes.stream()
                .map(ligne -> ligne.contains(appel) ? ligne.replace("served", "denied") : ligne).toList());
    }

    private void verifier(int code, Suite suite, List<String> lignes) throws IOException {
        Path export = Files.write(Files.createTempFile(dossier, "export", ".ndjson"), lignes);
        executer(code, "verify", "--export", export.toString(), "--cles", suite.clesJournal().toString());
    }

    private String chercher(Suite suite, String nom, String prenom, String naissance) throws IOException {
        Path sujet = Files.writeString(dossier.resolve("sujet.yaml"),
                "{nomNaissance: %s, prenoms: [%s], naissance: %s}".formatted(nom, prenom, naissance));
        return executer(0, "search", "--subject", sujet.toString(), "--keys", suite.clesRecherche().toString(), "--base",
                suite.basePasserelle(), "--password-file", suite.motDePasse().toString());
    }

    private static String executer(int code, String... arguments) {
        StringWriter sortie = new StringWriter();
        StringWriter erreurs = new StringWriter();
        assertThat(new CommandLine(new JournalCommande()).setOut(new PrintWriter(sortie, true))
                .setErr(new PrintWriter(erreurs, true)).execute(arguments)).as("%s%s", sortie, erreurs).isEqualTo(code);
        return sortie.toString();
    }
}
