package fr.apiparticulier.suite.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.chaos.oracle.Questions;

class TourneeTest {

    private final List<Question> tournee = Tournee.de(Questions.lire());

    @Test
    void fiveCallsInARow_areOneToEachProvider() {
        for (int debut = 0; debut < tournee.size(); debut += Tournee.SERVICES) {
            assertThat(tournee.subList(debut, debut + Tournee.SERVICES)).extracting(Question::service)
                    .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Service.class));
        }
    }

    @Test
    void everyQuestion_hasItsTurn() {
        assertThat(tournee).containsAll(Questions.lire());
    }
}
