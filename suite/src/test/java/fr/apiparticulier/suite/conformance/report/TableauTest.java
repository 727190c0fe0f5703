package fr.apiparticulier.suite.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.conformance.rule.Condition;
import fr.apiparticulier.suite.conformance.rule.Regle;
import fr.apiparticulier.suite.conformance.rule.Verdict;

class TableauTest {

    private static final Regle INUTILE = new Regle("inutile", "*", List.of("/a"), Verdict.TOLERATED, Condition.TOUJOURS,
            "sait-on");

    private final Bilan bilan = new Bilan();

    @BeforeEach
    void remplir() {
        bilan.ajouter(new Resultat("b", "un", Verdict.PASSED, List.of()));
        bilan.ajouter(new Resultat("b", "deux", Verdict.FAILED, List.of("/a: recorded 1, answered 2")));
        bilan.ajouter(new Resultat("a", "trois", Verdict.TOLERATED, List.of("regle: /b")));
    }

    @Test
    void table_hasOneLinePerOperationAndColumnPerVerdict() {
        List<String> lignes = Tableau.lignes(bilan);
        assertThat(lignes.get(0).split(" +")).containsExactly("operation", "passed", "tolerated", "deviating", "skipped",
                "failed");
        assertThat(lignes.get(1).split(" +")).containsExactly("b", "1", "0", "0", "0", "1");
        assertThat(lignes.get(2).split(" +")).containsExactly("a", "0", "1", "0", "0", "0");
    }

    @Test
    void failures_areToldBelow_andTheTotalLast() {
        assertThat(Tableau.lignes(bilan)).containsSubsequence("failed: b deux", "  /a: recorded 1, answered 2")
                .last().isEqualTo("total: 3 cases, 1 passed, 1 tolerated, 0 deviating, 0 skipped, 1 failed");
    }

    @Test
    void run_withoutFailure_succeeds() {
        assertThat(bilan.estReussi()).isFalse();
        Bilan bon = new Bilan();
        bon.ajouter(new Resultat("a", "un", Verdict.DEVIATING, List.of("regle: /b")));
        assertThat(bon.estReussi()).isTrue();
    }

    @Test
    void reportFile_tellsEveryReasonAndRule(@TempDir Path dossier) throws IOException {
        Path fichier = dossier.resolve("sous/rapport.md");
        RapportMarkdown.ecrire(fichier, bilan, List.of(INUTILE), List.of(INUTILE));
        assertThat(Files.readString(fichier)).contains(bilan.total(), "| b | 1 | 0 | 0 | 0 | 1 |", "- `b` deux",
                "  - /a: recorded 1, answered 2", "  - regle: /b", "- inutile (no case needed it): sait-on");
    }
}
