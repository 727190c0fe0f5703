package fr.apiparticulier.suite.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.suite.bout.Fenetres.Admis;

class FenetresTest {

    private static final long MILLISECONDE = 1_000_000;

    /** @return calls that take a millisecond each, sent then */
    private static List<Admis> envoyes(LongStream millisecondes) {
        return millisecondes.mapToObj(t -> new Admis(t * MILLISECONDE, (t + 1) * MILLISECONDE)).toList();
    }

    @Test
    void limit_thatIsKept_isKept() {
        assertThat(Fenetres.depassement(envoyes(IntStream.range(0, 10).asLongStream().map(i -> 1_010 * (i / 2) + i % 2)), 2))
                .isEmpty();
        assertThat(Fenetres.depassement(List.of(), 2)).isEmpty();
    }

    @Test
    void oneMoreWithinASecond_isFound_whereverItIs() {
        assertThat(Fenetres.depassement(envoyes(LongStream.of(0, 1, 1_100, 1_500, 2_050)), 2)).get()
                .isEqualTo("3 within 0.951 s");
    }

    /** As a bucket that refills would let through: twice the limit within two seconds is not seen, more is. */
    @Test
    void oneMoreWithinSomeSeconds_isFound() {
        assertThat(Fenetres.depassement(envoyes(LongStream.of(0, 1, 1_100, 1_101, 1_900)), 2)).isPresent();
    }

    @Test
    void callThatTookLong_mayHaveBeenLetThroughAtAnyInstant() {
        assertThat(Fenetres.depassement(List.of(new Admis(0, MILLISECONDE), new Admis(0, MILLISECONDE),
                new Admis(0, 1_100 * MILLISECONDE)), 2)).isEmpty();
    }
}
