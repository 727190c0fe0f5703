package fr.apiparticulier.suite.evaluation.lexique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PoidsTest {

    @Test
    void heavier_comesMoreOften_asItsWeightSays() {
        Poids.Liste<String> liste = new Poids.Liste<>();
        liste.ajouter("rare", 1);
        liste.ajouter("fréquent", 9);
        Poids<String> poids = liste.poids();
        SplittableRandom hasard = new SplittableRandom(1);
        long rares = Stream.generate(() -> poids.tirer(hasard)).limit(10_000).filter("rare"::equals).count();
        assertThat(rares).isBetween(900L, 1_100L);
    }

    @Test
    void nothing_cannotBeDrawn() {
        assertThatIllegalStateException().isThrownBy(new Poids.Liste<String>()::poids);
    }
}
