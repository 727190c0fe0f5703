package fr.apiparticulier.suite.chaos.epreuve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.chaos.charge.Suspendable;

class ReposTest {

    private final Deque<Map<String, Double>> vues = new ArrayDeque<>();
    private final Compteur charge = new Compteur();
    /** The last look is that of all that follow. */
    private final Repos repos = new Repos(charge, () -> vues.size() > 1 ? vues.remove() : vues.element(), 0);

    private static final class Compteur implements Suspendable {
        private int suspendue;
        private int reprise;

        @Override
        public void suspendre() {
            suspendue++;
        }

        @Override
        public void reprendre() {
            reprise++;
        }
    }

    private void avant(double places) throws Exception {
        voir(places);
        repos.apprendre();
    }

    private void voir(double... places) {
        vues.clear();
        for (double une : places) {
            vues.add(Map.of("places", une, "connections", 1.));
        }
    }

    @Test
    void sameAsBefore_isAllRight() throws Exception {
        avant(1);
        voir(1);
        assertThat(repos.comparer()).isEmpty();
    }

    @Test
    void placeThatIsNotGivenBack_isTold() throws Exception {
        avant(1);
        voir(2);
        assertThat(repos.comparer()).containsExactly("not given back: places: 2 (before: 1)");
    }

    @Test
    void placeThatComesBackLate_hasComeBack_evenIfItIsTakenAgain() throws Exception {
        avant(1);
        voir(3, 2, 1, 2);
        assertThat(repos.comparer()).isEmpty();
    }

    @Test
    void least_isWhatWasHeldBefore() throws Exception {
        voir(5, 3, 1, 4);
        repos.apprendre();
        voir(2);
        assertThat(repos.comparer()).hasSize(1);
    }

    @Test
    void whatWasNotThereBefore_isToo() throws Exception {
        avant(1);
        vues.clear();
        vues.add(Map.of("more", 1.));
        assertThat(repos.comparer()).isEqualTo(List.of("not given back: more: 1 (before: 0)"));
    }

    @Test
    void load_goesOnAfterEveryLook() throws Exception {
        avant(0);
        repos.comparer();
        assertThat(charge.suspendue).isEqualTo(2);
        assertThat(charge.reprise).isEqualTo(2);
    }
}
