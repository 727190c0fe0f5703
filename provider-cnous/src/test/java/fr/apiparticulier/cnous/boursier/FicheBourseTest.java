package fr.apiparticulier.cnous.boursier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.cnous.Bourse.Source;
import fr.apiparticulier.provider.registre.FicheIdentite;

class FicheBourseTest {

    private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);
    private static final LocalDate RADIATION = LocalDate.of(2026, 10, 1);

    private static FicheIdentite ne(String naissance) {
        return new FicheIdentite("FICTIF", null, List.of("Max"), naissance, null, null, null);
    }

    private static FicheBourse fiche(String ine, Integer campagne, String echelon, Integer duree) {
        return new FicheBourse(ine, ne("2002-01-01"), campagne, null, true, echelon, false, RENTREE, duree, null, null, null,
                null, null, null);
    }

    private static FicheBourse fiche(Source source, String region) {
        return new FicheBourse(null, ne("2002-01-01"), 2026, null, true, "1", false, RENTREE, 10, null, null, null, null,
                source, region);
    }

    private static FicheBourse fiche(Boolean boursier, LocalDate radiation) {
        return new FicheBourse(null, ne("2002-01-01"), 2026, null, boursier, "1", false, RENTREE, 0, null, null, null,
                radiation, null, null);
    }

    private static void refusee(String membre, Runnable fiche) {
        assertThatIllegalArgumentException().isThrownBy(fiche::run).withMessageStartingWith(membre + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0bis", "1", "2", "3", "4", "5", "6", "7", "8"})
    void echelon_ofTheScale_isAccepted(String echelon) {
        assertThat(fiche(null, 2026, echelon, 10).echelon()).isEqualTo(echelon);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "9", "0BIS", "1bis", " 1"})
    void echelon_outOfTheScale_isRefused(String echelon) {
        refusee("echelon", () -> fiche(null, 2026, echelon, 10));
    }

    @Test
    void source_leftOut_isACrous() {
        assertThat(fiche((Source) null, null).source()).isEqualTo(Source.CROUS);
    }

    @ParameterizedTest
    @CsvSource({"REGION,", "CROUS, 11", ", 11", "REGION, 1", "REGION, Bretagne"})
    void region_withoutItsSourceOrOfNoKnownForm_isRefused(Source source, String region) {
        refusee("region", () -> fiche(source, region));
    }

    @Test
    void radiation_isKept_beTheStudentCountedAsBoursierStillOrNot() {
        assertThat(fiche(true, RADIATION).dateRadiation()).isEqualTo(RADIATION);
        assertThat(fiche(false, RADIATION).dateRadiation()).isEqualTo(RADIATION);
    }

    @Test
    void nonBoursier_needsNoEchelonNorPeriod() {
        FicheBourse fiche = new FicheBourse(null, ne("2002-01-01"), 2026, null, false, null, false, null, null, null, null,
                null, null, null, null);
        assertThat(fiche.echelon()).isNull();
        refusee("echelon", () -> new FicheBourse(null, ne("2002-01-01"), 2026, null, false, "9", false, null, null, null,
                null, null, null, null, null));
    }

    @Test
    void boursier_leftOut_isRefused() {
        refusee("boursier", () -> fiche((Boolean) null, null));
    }

    @Test
    void campagne_thatIsNotAYear_isRefused() {
        refusee("campagne", () -> fiche(null, null, "1", 10));
        refusee("campagne", () -> fiche(null, 26, "1", 10));
    }

    @Test
    void duree_negativeOrLeftOut_isRefused() {
        refusee("dureeVersement", () -> fiche(null, 2026, "1", -1));
        refusee("dureeVersement", () -> fiche(null, 2026, "1", null));
    }

    @Test
    void ine_ofNoKnownForm_isRefused() {
        refusee("ine", () -> fiche("990000001", 2026, "1", 10));
        assertThat(fiche("990000001hh", 2026, "1", 10).ine()).isEqualTo("990000001HH");
    }

    @Test
    void naissance_thatDoesNotExist_isRefused() {
        refusee("naissance", () -> new FicheBourse(null, ne("2001-02-29"), 2026, null, true, "1", false, RENTREE, 10, null,
                null, null, null, null, null));
    }
}
