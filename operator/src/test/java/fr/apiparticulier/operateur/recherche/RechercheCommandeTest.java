package fr.apiparticulier.operateur.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Lines;

class RechercheCommandeTest {

    @TempDir
    private Path dossier;
    private final StringWriter sortie = new StringWriter();
    private final StringWriter erreurs = new StringWriter();

    @BeforeEach
    void ecrire() throws IOException {
        Chain chaine = new Chain(UUID.fromString("00000000-0000-4000-8000-00000000000c"));
        ecrire("journal", Lines.write(chaine.add(Exemples.evenement("2026-02-28T22:59:59Z", "fevrier", "r2026", Exemples.ZOE)))
                + "\n" + Lines.write(chaine.add(Exemples.evenement("2026-02-28T23:00:00Z", "mars", "r2026", Exemples.ZOE)))
                + "\n");
        ecrire("cles", Exemples.JWKS);
        ecrire("sujet", "{nomNaissance: Fictive, prenoms: [Zoé], naissance: 1987-06-05}");
    }

    private void ecrire(String nom, String contenu) throws IOException {
        Files.writeString(dossier.resolve(nom), contenu);
    }

    private int executer(String... options) {
        List<String> arguments = new ArrayList<>(List.of("search"));
        for (String option : options) {
            arguments.add(option.startsWith("@") ? dossier.resolve(option.substring(1)).toString() : option);
        }
        return new CommandLine(new JournalCommande()).setExpandAtFiles(false).setOut(new PrintWriter(sortie, true))
                .setErr(new PrintWriter(erreurs, true)).execute(arguments.toArray(String[]::new));
    }

    @Test
    void person_isFound() {
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal")).isZero();
        assertThat(sortie.toString()).contains("28/02/2026 23:59:59", "01/03/2026 00:00:00", "2 divulgations.");
        assertThat(erreurs.toString()).isEmpty();
    }

    @Test
    void days_areThoseOfParis_theLastOneIncluded() {
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal", "--since", "2026-03-01"))
                .isZero();
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal", "--until", "2026-02-28"))
                .isZero();
        assertThat(sortie.toString()).containsSubsequence("01/03/2026 00:00:00", "1 divulgation.", "28/02/2026 23:59:59",
                "1 divulgation.");
    }

    @Test
    void keyThatWasTakenAway_isTold_soThatNobodyAnswersThatThereIsNothing() throws IOException {
        ecrire("cles", Exemples.JWKS.replace("r2026", "r2027"));
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal")).isZero();
        assertThat(sortie.toString()).startsWith("Aucune divulgation");
        assertThat(erreurs.toString()).contains("Le fichier de clés est incomplet (r2026)");
    }

    @Test
    void reference_needsNoKey() {
        String reference = Exemples.cle("r2026").reference(Trace.de(Exemples.ZOE).get(0)).valeur();
        assertThat(executer("--reference", reference, "--export", "@journal")).isZero();
        assertThat(sortie.toString()).contains("2 divulgations.").doesNotContain(reference);
        assertThat(erreurs.toString()).isEmpty();
    }

    @Test
    void whatCannotBe_isTold_withoutThePerson() throws IOException {
        ecrire("sujet", "{nomNaissance: CANARI}");
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal")).isEqualTo(2);
        assertThat(executer("--subject", "@absent", "--keys", "@cles", "--export", "@journal")).isEqualTo(2);
        ecrire("sujet", "{ine: 990000001HH}");
        assertThat(executer("--subject", "@sujet", "--keys", "@journal", "--export", "@journal")).isEqualTo(2);
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@cles")).isEqualTo(2);
        assertThat(executer("--reference", "CANARI", "--export", "@journal")).isEqualTo(2);
        assertThat(erreurs.toString().lines()).hasSize(5).noneMatch(ligne -> ligne.contains("CANARI"));
    }

    @Test
    void optionsThatDoNotGoTogether_areRefused() {
        assertThat(executer("--subject", "@sujet", "--export", "@journal")).isEqualTo(2);
        assertThat(executer("--subject", "@sujet", "--keys", "@cles")).isEqualTo(2);
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--reference", "a.b", "--export", "@journal"))
                .isEqualTo(2);
        assertThat(executer("--subject", "@sujet", "--keys", "@cles", "--export", "@journal", "--base", "jdbc:x")).isEqualTo(2);
        assertThat(sortie.toString()).isEmpty();
    }
}
