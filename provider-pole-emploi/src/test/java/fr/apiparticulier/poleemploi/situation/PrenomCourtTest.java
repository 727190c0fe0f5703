package fr.apiparticulier.poleemploi.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrenomCourtTest {

    @ParameterizedTest
    @CsvSource({"Zoé, Zoé", "Jean-François, Jean-François", "Marie-Clémence, Marie-Clémenc"})
    void prenom_isTheFirst_in13Characters(String premier, String court) {
        assertThat(PrenomCourt.de(List.of(premier, "Anaïs"))).isEqualTo(court);
    }
}
