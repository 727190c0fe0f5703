package fr.apiparticulier.suite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Copie;
import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.population.Absence;
import fr.apiparticulier.suite.evaluation.population.Personne;
import fr.apiparticulier.suite.evaluation.population.Population;

class QuestionsTest {

    private static final int NOMBRE = 4_000;
    private static final Population POPULATION = new Population(1, 10_000);
    private static final Questions QUESTIONS = new Questions(POPULATION, 1);
    private static final List<Question> POSEES = QUESTIONS.premieres(NOMBRE).toList();

    @Test
    void sameSeed_asksTheSame_andAnotherOneSomethingElse() {
        assertThat(new Questions(new Population(1, 10_000), 1).premieres(300)).isEqualTo(POSEES.subList(0, 300));
        assertThat(new Questions(POPULATION, 2).premieres(300)).isNotEqualTo(POSEES.subList(0, 300));
    }

    @Test
    void oneInThree_isAboutSomebodyAbsent_ofEveryKind() {
        assertThat(POSEES.stream().filter(question -> question.ine() == null).count()).isBetween(1_200L, 1_460L);
        assertThat(POSEES).allMatch(question -> (question.ine() == null) == (question.absence() != null));
        assertThat(POSEES.stream().map(Question::absence)).contains(Absence.values());
    }

    @Test
    void everyCorruption_isAskedAsOftenAsItsShareSays() {
        Map<Corruption, Integer> nombres = new HashMap<>();
        POSEES.forEach(question -> nombres.merge(question.corruption(), 1, Integer::sum));
        assertThat(Arrays.stream(Corruption.values())).allSatisfy(corruption -> {
            double attendu = corruption.part() * NOMBRE / 1_000.0;
            assertThat((double) nombres.getOrDefault(corruption, 0)).as(corruption.mot())
                    .isBetween(attendu - 5 * Math.sqrt(attendu) - 1, attendu + 5 * Math.sqrt(attendu) + 1);
        });
    }

    @Test
    void mostQuestions_carrySexAndBirthPlace() {
        assertThat(part(identite -> identite.codeCommune() == null && identite.codePays() == null)).isBetween(0.02, 0.08);
        assertThat(part(identite -> identite.sexe() != null)).isBetween(0.92, 0.98);
        assertThat(part(identite -> identite.naissance().estComplete())).isGreaterThan(0.95);
    }

    private static double part(Predicate<Identite> condition) {
        return POSEES.stream().map(Question::identite).filter(condition).count() / (double) NOMBRE;
    }

    @Test
    void question_withoutCorruption_saysNothingButTheTruth() {
        Concordance concordance = new Concordance();
        List<Question> exactes = POSEES.stream()
                .filter(question -> question.corruption() == Corruption.AUCUNE && question.ine() != null).toList();
        assertThat(exactes).hasSizeGreaterThan(200).allMatch(question -> concordance.entiere(question.identite(),
                POPULATION.personne(Integer.parseInt(question.ine().substring(0, 10))).inscrite()));
    }

    @Test
    void rivals_areThoseOfWhoeverLooksAtEverybody() {
        Concordance concordance = new Concordance();
        List<Personne> tous = POPULATION.personnes().toList();
        assertThat(POSEES.subList(0, 500)).allSatisfy(question -> {
            List<String> rivaux = tous.stream().filter(une -> concordance.entiere(question.identite(), une.inscrite()))
                    .map(Personne::ine).toList();
            boolean autres = rivaux.stream().anyMatch(ine -> !ine.equals(question.ine()));
            Rivalite attendue = !autres
                    ? Rivalite.AUCUNE
                    : rivaux.contains(question.ine()) ? Rivalite.HOMONYME : Rivalite.AUTRUI;
            assertThat(question.rivaux()).isEqualTo(attendue);
        });
    }

    @Test
    void rival_byOneSlip_excludesNobody() {
        Rivaux rivaux = new Rivaux(POPULATION);
        Identite une = POPULATION.personne(0).inscrite();
        assertThat(rivaux.de(Copie.avecNom(une, une.nomNaissance() + "z"), null)).isEqualTo(Rivalite.AUCUNE);
        assertThat(rivaux.de(une, null)).isEqualTo(Rivalite.AUTRUI);
    }
}
