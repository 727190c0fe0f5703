package fr.apiparticulier.suite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    void everyForm_isAskedAsOftenAsItsShareSays_andCarriesWhatItSays() {
        Map<Forme, Integer> nombres = new HashMap<>();
        POSEES.forEach(question -> nombres.merge(question.forme(), 1, Integer::sum));
        assertThat(Arrays.stream(Forme.values()).mapToInt(Forme::part).sum()).isEqualTo(100);
        assertThat(Arrays.stream(Forme.values())).allSatisfy(forme -> {
            double attendu = forme.part() * NOMBRE / 100.0;
            assertThat((double) nombres.getOrDefault(forme, 0)).as(forme.mot())
                    .isBetween(attendu - 5 * Math.sqrt(attendu) - 1, attendu + 5 * Math.sqrt(attendu) + 1);
        });
        assertThat(POSEES.stream().filter(question -> question.corruption() == Corruption.AUCUNE)).allMatch(question -> {
            boolean lieu = question.identite().codePays() != null;
            boolean sexe = question.identite().sexe() != null;
            return lieu == (question.forme() == Forme.LIEU_ET_SEXE || question.forme() == Forme.LIEU)
                    && sexe == (question.forme() == Forme.LIEU_ET_SEXE || question.forme() == Forme.SEXE);
        });
    }

    @Test
    void rival_whoIsSaidToTheLetter_isSeen_andOneSlipAwayIsNot() {
        Rivaux rivaux = new Rivaux(POPULATION);
        Personne une = POPULATION.personne(0);
        assertThat(rivaux.de(une.inscrite(), null)).isEqualTo(Rivalite.AUTRUI);
        assertThat(rivaux.de(une.inscrite(), une.ine())).isEqualTo(Rivalite.AUCUNE);
        assertThat(rivaux.de(une.inscrite(), POPULATION.personne(1).ine())).isEqualTo(Rivalite.AUTRUI);
        assertThat(rivaux.de(Copie.avecNom(une.inscrite(), une.inscrite().nomNaissance() + "z"), null))
                .isEqualTo(Rivalite.AUCUNE);
    }

    @Test
    void rival_whomItWouldHaveFit_isOneStill_whateverWentWrong() {
        Rivaux rivaux = new Rivaux(POPULATION);
        Identite juste = POPULATION.personne(0).inscrite();
        Identite fausse = Copie.avecNom(juste, juste.nomNaissance() + "z");
        assertThat(rivaux.de(juste, fausse, null)).isEqualTo(Rivalite.AUTRUI);
        assertThat(rivaux.de(juste, fausse, POPULATION.personne(0).ine())).isEqualTo(Rivalite.AUCUNE);
    }

    @Test
    void question_withoutCorruption_saysNothingButTheTruth() {
        Concordance concordance = new Concordance();
        List<Question> exactes = POSEES.stream()
                .filter(question -> question.corruption() == Corruption.AUCUNE && question.ine() != null).toList();
        assertThat(exactes).hasSizeGreaterThan(200).allMatch(question -> concordance.entiere(question.identite(),
                POPULATION.personne(question.ine()).inscrite()));
    }

    @Test
    void rivals_areThoseOfWhoeverLooksAtEverybody() {
        Concordance concordance = new Concordance();
        List<Personne> tous = POPULATION.personnes().toList();
        Rivaux index = new Rivaux(POPULATION);
        assertThat(POSEES.subList(0, 500)).allSatisfy(question -> {
            List<String> rivaux = tous.stream().filter(une -> concordance.entiere(question.identite(), une.inscrite()))
                    .map(Personne::ine).toList();
            boolean autres = rivaux.stream().anyMatch(ine -> !ine.equals(question.ine()));
            Rivalite attendue = !autres
                    ? Rivalite.AUCUNE
                    : rivaux.contains(question.ine()) ? Rivalite.HOMONYME : Rivalite.AUTRUI;
            assertThat(index.de(question.identite(), question.ine())).isEqualTo(attendue);
        });
    }
}
