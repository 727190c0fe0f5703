package fr.apiparticulier.suite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationCommandeTest {

    @TempDir
    Path dossier;

    @Test
    void unknownOption_isAMisuse() {
        assertThat(EvaluationCommande.executer(System.out, "--peuple", "3")).isEqualTo(2);
    }

    @Test
    void export_writesBothTables_withoutAskingAnybody() throws IOException {
        assertThat(EvaluationCommande.executer(System.out, "--people", "500", "--questions", "300", "--export",
                dossier.toString()))
                .isZero();
        List<String> personnes = Files.readAllLines(dossier.resolve("population.tsv"));
        List<String> questions = Files.readAllLines(dossier.resolve("questions.tsv"));
        assertThat(personnes).hasSize(500).allMatch(ligne -> ligne.split("\t", -1).length == 8);
        assertThat(questions).hasSize(300).allMatch(ligne -> ligne.split("\t", -1).length == 14);
        Set<String> ine = personnes.stream().map(ligne -> ligne.split("\t")[0]).collect(Collectors.toSet());
        assertThat(ine).hasSize(500);
        assertThat(questions).extracting(ligne -> ligne.split("\t")[0]).filteredOn(label -> !label.isEmpty())
                .hasSizeBetween(170, 230)
                .allMatch(ine::contains);
    }
}
