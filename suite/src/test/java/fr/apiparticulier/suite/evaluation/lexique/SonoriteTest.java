package fr.apiparticulier.suite.evaluation.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SonoriteTest {

    @ParameterizedTest
    @CsvSource({"Mathis,Mathys", "Sarah,Sara", "Philippe,Filipe", "Danièle,Danielle", "Michaël,Mickaël", "Yohann,Johann",
            "Thibault,Thibaut", "Rémi,Rémy", "Djamel,Jamel", "Frédéric,Frédérique", "Marie-Noëlle,Mari Noële"})
    void oneSound_writtenTwice_isOne(String un, String autre) {
        assertThat(Sonorite.pareils(un, autre)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Léa,Léna", "Julie,Julia", "Lucas,Luc", "Christine,Christiane", "Jean,Jean-Pierre", "Louis,Léo", "Inès,Agnès"})
    void otherSounds_areOthers(String un, String autre) {
        assertThat(Sonorite.pareils(un, autre)).isFalse();
    }
}
