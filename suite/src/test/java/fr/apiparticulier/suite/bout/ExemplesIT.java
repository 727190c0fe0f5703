package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.suite.bout.Console.Sortie;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteExtension;

/** The complete examples of {@code docs/integrer.md}, run as they stand there. */
@ExtendWith(SuiteExtension.class)
class ExemplesIT {

    private static final String QUOTIENT = "cnaf_quotient_familial";

    /** The programs, by the file that the page names and the command that it says runs it. */
    enum Exemple {
        CURL("appel.sh", "bash"),
        JAVA("Appel.java", Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        PHP("appel.php", "php"),
        PYTHON("appel.py", "python3");

        private final String fichier;
        private final String commande;

        Exemple(String fichier, String commande) {
            this.fichier = fichier;
            this.commande = commande;
        }
    }

    @TempDir
    Path dossier;

    private final Page page = Page.lire();

    private Sortie lancer(Exemple exemple, String url, String jeton, String question) {
        assumeTrue(Console.connait(exemple.commande), () -> "skipped: this machine has no " + exemple.commande);
        Console console = new Console(dossier);
        console.ecrire(exemple.fichier, page.programme(exemple.fichier));
        return console.lancer(List.of(exemple.commande, exemple.fichier),
                Map.of("API_URL", url, "API_JETON", jeton, "API_PAUSE_MS", "0"), question);
    }

    private Sortie lancer(Exemple exemple, Suite suite, String question) {
        return lancer(exemple, suite.url().toString(), suite.jeton(List.of(QUOTIENT)), question);
    }

    private static void refuse(Sortie sortie, String debut, String fin) {
        assertThat(sortie.code()).isEqualTo(1);
        assertThat(sortie.sortie()).isEmpty();
        assertThat(sortie.erreurs()).hasLineCount(1).startsWith("Refus, statut " + debut + ", appel ").endsWith(fin + "\n")
                .containsPattern("appel [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} : ").doesNotContainIgnoringCase("delafable");
    }

    @ParameterizedTest
    @EnumSource
    void somebodyKnown_isPrintedWithTheirQuotient(Exemple exemple, Suite suite) {
        assertThat(lancer(exemple, suite, page.question())).isEqualTo(new Sortie(0, "Quotient familial : 700\n", ""));
    }

    @ParameterizedTest
    @EnumSource
    void nameOfAnyShape_arrivesAsItWasWritten(Exemple exemple, Suite suite) {
        String approche = page.question().replace("DELAFABLE", "  de-la'Fàble").replace("Anaïs", "ANAI\u0308S");
        assertThat(lancer(exemple, suite, approche).sortie()).isEqualTo("Quotient familial : 700\n");
        // Unencoded, it would be another parameter, or a blank.
        String faux = page.question().replace("DELAFABLE", "A&recipient=B+C%20\"\\");
        refuse(lancer(exemple, suite, faux), "422, code 00366", "paramètres à corriger");
    }

    @ParameterizedTest
    @EnumSource
    void fileWithoutAnAnswer_isToldByItsCode(Exemple exemple, Suite suite) {
        refuse(lancer(exemple, suite, personne("PLUSDEDROIT", "Luc", "1970", "1", "1")), "404, code 35003",
                "plus de droit ouvert, demandez un justificatif");
        refuse(lancer(exemple, suite, personne("SANSCALCUL", "Ida", "1971", "4", "19")), "404, code 23502",
                "quotient non calculé pour ce mois, demandez un justificatif");
    }

    private static String personne(String nom, String prenom, String annee, String mois, String jour) {
        return String.join("\n", "recipient=13002526500013", "nomNaissance=" + nom, "prenoms[]=" + prenom,
                "anneeDateNaissance=" + annee, "moisDateNaissance=" + mois, "jourDateNaissance=" + jour,
                "codeCogInseePaysNaissance=99100", "codeCogInseeCommuneNaissance=75056") + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void tokenOrQuestionThatIsWrong_isToldByItsCode(Exemple exemple, Suite suite) {
        String url = suite.url().toString();
        refuse(lancer(exemple, url, "mauvais", page.question()), "401, code 00101", "jeton absent, expiré ou non valide");
        refuse(lancer(exemple, url, suite.jeton(List.of("cnous_email")), page.question()), "403, code 00100",
                "ce jeton n'ouvre pas cette ressource");
        refuse(lancer(exemple, suite, "recipient=13002526500013\n"), "422, code 00420 00400", "paramètres à corriger");
    }

    @ParameterizedTest
    @EnumSource
    void memberThatIsAbsent_isNotTakenForAValue(Exemple exemple, Suite suite) {
        refuse(lancer(exemple, suite.url().toString(), suite.jeton(List.of("cnaf_enfants")), page.question()),
                "200, code aucun", "membre absent, ce jeton n'a pas le droit cnaf_quotient_familial");
    }

    @ParameterizedTest
    @EnumSource
    void trouble_isTriedThreeTimesAndARefusalOnce(Exemple exemple, Suite suite) {
        String jeton = suite.jeton(List.of(QUOTIENT));
        try (Relais relais = new Relais(suite.url(), List.of(502, 504))) {
            assertThat(lancer(exemple, relais.url(), jeton, page.question()).sortie()).isEqualTo("Quotient familial : 700\n");
            assertThat(relais.appels()).isEqualTo(3);
        }
        try (Relais relais = new Relais(suite.url(), Collections.nCopies(9, 503))) {
            Sortie sortie = lancer(exemple, relais.url(), jeton, page.question());
            assertThat(sortie.code()).isEqualTo(2);
            assertThat(sortie.erreurs())
                    .isEqualTo("Pas de réponse, statut 503, code aucun, appel sans numéro : réessayez plus tard\n");
            assertThat(relais.appels()).isEqualTo(3);
        }
        Stream.of(400, 429, 500).forEach(statut -> {
            try (Relais relais = new Relais(suite.url(), Collections.nCopies(9, statut))) {
                assertThat(lancer(exemple, relais.url(), jeton, page.question()).erreurs())
                        .startsWith("Refus, statut " + statut);
                assertThat(relais.appels()).isEqualTo(1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void serverThatIsAway_isSaidWithoutTheQuestion(Exemple exemple, Suite suite) {
        Relais relais = new Relais(suite.url(), List.of());
        relais.close();
        Sortie sortie = lancer(exemple, relais.url(), "secret", page.question());
        assertThat(sortie.code()).isEqualTo(2);
        assertThat(sortie.sortie()).isEmpty();
        assertThat(sortie.erreurs()).contains("statut 000").endsWith(" : réessayez plus tard\n")
                .doesNotContainIgnoringCase("delafable").doesNotContain("secret");
    }
}
