package fr.apiparticulier.suite.evaluation.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcartTest {

    @ParameterizedTest
    @CsvSource({"Léa,Léa,0", "Léa,léa,0", "Léa,Léna,1", "Martin,Matrin,1", "Martin,Martine,1", "Martin,Mertin,1",
            "Martin,Morine,3", "'',Léa,3"})
    void distance_countsSlips(String un, String autre, int ecart) {
        assertThat(Ecart.entre(un, autre)).isEqualTo(ecart);
        assertThat(Ecart.entre(autre, un)).isEqualTo(ecart);
    }
}
