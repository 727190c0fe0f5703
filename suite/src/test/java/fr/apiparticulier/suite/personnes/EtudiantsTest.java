package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.mesr.RegimeFormation;

/** The cast of provider-mesr: every régime, time and form of INE. */
class EtudiantsTest {

    /** Past and to come, as seen on the day the cast was written. */
    private static final LocalDate ECRITURE = LocalDate.of(2026, 11, 21);

    private final RegistreFictif mesr = RegistreFictif.lire("provider-mesr");

    @Test
    void cast_holds_everyRegime_enrolledAndAdmitted_inAllTimes() {
        assertThat(mesr.textes("regime")).contains(
                Stream.of(RegimeFormation.values()).map(Enum::name).toArray(String[]::new));
        assertThat(mesr.textes("inscrit")).contains("true", "false");
        assertThat(mesr.textes("fin").map(LocalDate::parse)).anyMatch(ECRITURE::isAfter).anyMatch(ECRITURE::isBefore);
        assertThat(mesr.textes("debut").map(LocalDate::parse)).anyMatch(ECRITURE.plusYears(1)::isBefore);
        assertThat(mesr.fiches()).anyMatch(fiche -> fiche.get("inscriptions").size() == 3);
        assertThat(mesr.fiches()).anyMatch(fiche -> !fiche.has("ine"));
        assertThat(mesr.fiches()).anyMatch(fiche -> fiche.at("/identite/naissance").asText().endsWith("-00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d{9}[A-Z]{2}", "\\d{10}[A-Z]", "[A-Z]+\\d+", "\\d{4}A\\d{5}[A-Z]"})
    void cast_holds_everyFormOfIne(String forme) {
        assertThat(mesr.textes("ine")).anyMatch(ine -> ine.matches(forme));
    }
}
