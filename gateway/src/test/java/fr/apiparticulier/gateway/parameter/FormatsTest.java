package fr.apiparticulier.gateway.parameter;

import static fr.apiparticulier.gateway.parameter.Questions.codes;
import static fr.apiparticulier.gateway.parameter.Questions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08480", "2A004", "2B033", "97411", "98735", "21231", "75113"})
    void commune_isACogCode(String code) {
        assertThat(Formats.commune().apply(code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8480", "084800", "20004", "2C004", "2a004", "0848O", "Angers"})
    void commune_inAnotherForm_isNone(String texte) {
        assertThat(Formats.commune().apply(texte)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "20", "2A", "2B", "29", "75", "95", "971", "976", "987"})
    void departement_isOneThatIsOrWas(String code) {
        assertThat(Formats.departement().apply(code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "96", "99", "97", "98", "979", "1", "751", "2C", "075"})
    void departement_thatNeverWas_isNone(String texte) {
        assertThat(Formats.departement().apply(texte)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"990000001HH, true", "990000001hh, true", "0123456789Z, true", "0A23B56C891, true", "1234A12345Z, true",
            "990000001HI, false", "0123456789I, false", "99000000HHH, false", "990000001H, false", "990000001HH1, false"})
    void ine_hasOneOfFourForms(String ine, boolean juste) {
        Query query = question("ine=" + ine);
        IneParameter.read(query);
        assertThat(codes(query)).isEqualTo(juste ? List.of() : List.of("00360"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2026-10-15", "2026-02-30", "02/01/2003", "+2003-01-02", "2003-1-2", "-0001-01-01"})
    void studentsBirthDateInV2_thatIsNone_isTold(String date) {
        Query query = question("dateDeNaissance=" + date);
        PivotEtudiantV2.naissance(query, "dateDeNaissance", Questions.HORLOGE);
        assertThat(codes(query)).containsExactly("00363");
    }
}
