package fr.apiparticulier.suite.conformance.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class ChoixTest {

    private static Identite ne(String nom, Integer annee, Integer mois) {
        return new Identite(nom, null, List.of("Ana"), new DateNaissance(annee, mois, null), null, null, null);
    }

    @Test
    void person_ofTheAnswer_isTheOneBornInTheYearAsked() {
        assertThat(Choix.rang(ne("FABEL", 1987, 6), List.of(ne("CONTE", 1985, 6), ne("FABLE", 1987, 6)))).contains(1);
    }

    @Test
    void ofTwoOfOneYear_theMoreAlike_isTaken() {
        assertThat(Choix.rang(ne("FABLE", 1987, 6), List.of(ne("CONTE", 1987, 3), ne("FABLE", 1987, 6)))).contains(1);
        assertThat(Choix.rang(ne("FABEL", 1987, 6), List.of(ne("CONTE", 1987, 3), ne("FABLE", 1987, 6)))).contains(1);
        assertThat(Choix.rang(ne("AUTRE", 1987, 1), List.of(ne("CONTE", 1987, 3), ne("FABLE", 1987, 6)))).contains(0);
    }

    @Test
    void nobodyOfTheYearAsked_isNobody() {
        assertThat(Choix.rang(ne("FABLE", 2004, 1), List.of(ne("FABLE", 2000, 1)))).isEmpty();
    }

    @Test
    void question_withoutYear_isAboutTheFirst() {
        assertThat(Choix.rang(ne("FABLE", null, null), List.of(ne("CONTE", 1985, 6), ne("AUTRE", 1987, 6)))).contains(0);
    }

    @Test
    void whatOnlyTheQuestionKnows_isAdded() {
        Identite question = new Identite("FABEL", "CONTE", List.of("A"), new DateNaissance(1987, 6, 5), Sexe.F, "08480", null);
        Identite personne = Choix.completer(ne("FABLE", 1987, 6), question);
        assertThat(personne).isEqualTo(new Identite("FABLE", "CONTE", List.of("Ana"), new DateNaissance(1987, 6, null), Sexe.F,
                "08480", null));
    }
}
