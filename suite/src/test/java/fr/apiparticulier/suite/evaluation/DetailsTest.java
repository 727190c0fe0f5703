package fr.apiparticulier.suite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;
import fr.apiparticulier.suite.evaluation.question.Question;
import fr.apiparticulier.suite.evaluation.question.Questions;
import fr.apiparticulier.suite.evaluation.question.Rivalite;

class DetailsTest {

    @TempDir
    Path dossier;

    @Test
    void details_areOfWhatWentWrongAlone() throws IOException {
        Population population = new Population(1, 100);
        Question question = new Questions(population, 1).premieres(100)
                .filter(une -> une.ine() != null && une.rivaux() == Rivalite.AUCUNE).findFirst().orElseThrow();
        Personne autre = population.personnes().filter(une -> !une.ine().equals(question.ine())).findFirst().orElseThrow();
        Path fichier = dossier.resolve("details.tsv");
        try (Details details = Details.dans(fichier, population)) {
            details.noter(question, Optional.of(question.ine()));
            details.noter(question, Optional.empty());
            details.noter(question, Optional.of(autre.ine()));
        }
        assertThat(Files.readAllLines(fichier)).extracting(ligne -> ligne.replaceAll("(\\d{10}A).*", "$1")).containsExactly(
                "PAS_TROUVEE\t" + question.ine(), "\tabout\t" + question.ine(),
                "AUTRUI\t" + question.ine(), "\tabout\t" + question.ine(), "\tanswered\t" + autre.ine());
    }

    @Test
    void noFile_noDetails() throws IOException {
        try (Details details = Details.dans(null, new Population(1, 10))) {
            details.noter(new Questions(new Population(1, 10), 1).question(0), Optional.empty());
        }
        assertThat(dossier).isEmptyDirectory();
    }
}
