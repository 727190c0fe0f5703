package fr.apiparticulier.suite.evaluation.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettresTest {

    @ParameterizedTest
    @CsvSource({"De La Tour,delatour", "D’Angélo-Lebœuf,dangeloleboeuf", "LÆTITIA,laetitia", "François,francois",
            "Şahin,sahin", "Yıldız,yildiz", "İbrahim,ibrahim", "Jørgensen,jorgensen", "' N''Guessan ',nguessan"})
    void writing_isLeftAway(String nom, String lettres) {
        assertThat(Lettres.seules(nom)).isEqualTo(lettres);
    }
}
