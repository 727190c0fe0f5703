package fr.apiparticulier.education.scolarite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.education.Perimetre.Degre;
import fr.apiparticulier.education.scolarite.FicheScolarite.FicheCode;
import fr.apiparticulier.education.scolarite.FicheScolarite.FicheDegre;
import fr.apiparticulier.provider.registre.FicheIdentite;

class FicheScolariteTest {

    private static final FicheIdentite IDENTITE = new FicheIdentite("FICTIVE", null, List.of("Zoé"), "2014-01-02", null, null,
            null);

    private static FicheScolarite fiche(String uai, String annee, Boolean scolarise) {
        return new FicheScolarite(IDENTITE, uai, null, null, null, annee, scolarise, null, null, null, null, null);
    }

    private static FicheScolarite fiche(String ministere, FicheCode mef, Integer regime, Integer echelon) {
        return new FicheScolarite(IDENTITE, "0861288H", null, ministere, null, "2025", true, null, mef, regime, null, echelon);
    }

    private static FicheDegre degre(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, FicheDegre.class);
    }

    @Test
    void defaults_areEducationNationaleAndTheSecondDegre() {
        FicheScolarite fiche = fiche("0861288H", "2025-2026", false);
        assertThat(fiche.ministereTutelle()).isEqualTo("06");
        assertThat(fiche.degre().degre()).isEqualTo(Degre.SECOND);
    }

    @Test
    void degre_isReadByTheContractsWord() throws JsonProcessingException {
        assertThat(degre("\"1D\"").degre()).isEqualTo(Degre.PREMIER);
        assertThat(degre("\"2D\"").degre()).isEqualTo(Degre.SECOND);
    }

    @Test
    void degre_notKnown_isRefusedWithoutBeingTold() {
        assertThatCode(() -> degre("\"CANARI\"")).isInstanceOf(JsonMappingException.class).cause()
                .asInstanceOf(InstanceOfAssertFactories.type(IllegalArgumentException.class))
                .extracting(Throwable::getMessage).isEqualTo("degre: not known (expected: 1D or 2D)");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "086128H", "08612888", "0861288É"})
    void uai_thatIsNone_isRefused(String uai) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche(uai, "2025", true)).withMessageStartingWith("uai:");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "25", "2024-2026", "2024-2024"})
    void annee_thatIsNone_isRefused(String annee) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche("0861288H", annee, true))
                .withMessageStartingWith("annee:");
    }

    @Test
    void scolarise_missing_isNotFalse() {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche("0861288H", "2025", null))
                .withMessageStartingWith("scolarise:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567890123", "1234567890 ", "12345678901-"})
    void mef_ofAnotherLength_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche(null, new FicheCode(code, null), null, null))
                .withMessageStartingWith("mef:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "123456789012", "2013210311A"})
    void mef_of11Or12Characters_isTaken(String code) {
        assertThatCode(() -> fiche(null, new FicheCode(code, null), null, null)).doesNotThrowAnyException();
    }

    @Test
    void ministere_thatIsNotACode_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche("6", null, null, null))
                .withMessageStartingWith("ministereTutelle:");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void regime_notKnown_isRefused(int regime) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche(null, null, regime, null))
                .withMessageStartingWith("regime:");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void echelon_notKnown_isRefused(int echelon) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche(null, null, null, echelon))
                .withMessageStartingWith("echelon:");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void regimeAndEchelon_known_areTaken(int code) {
        assertThatCode(() -> fiche(null, null, code, code)).doesNotThrowAnyException();
        assertThatCode(() -> fiche(null, null, 0, null)).doesNotThrowAnyException();
    }

    @Test
    void toString_ofAFiche_showsItsTypeAlone() {
        assertThat(fiche("0861288H", "2025", true)).hasToString("FicheScolarite[…]");
    }
}
