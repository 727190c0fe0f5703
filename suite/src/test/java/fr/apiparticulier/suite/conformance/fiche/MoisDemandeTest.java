package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoisDemandeTest {

    private static final MoisDemande MOIS = new MoisDemande(MI_MAI_2026);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{}; 2026-05; true", "{annee: 2025}; 2025-05; false", "{mois: 3}; 2026-03; false",
            "{annee: 2024, mois: 12}; 2024-12; false", "{mois: 13}; 2026-05; false", "{numeroAllocataire: 1}; 2026-04; true"})
    void month_isTheOneNamedOrTheOneOfToday(String parametres, YearMonth mois, boolean aujourdhui) {
        assertThat(MOIS.de(question(FAMILLE_V3, parametres))).isEqualTo(mois);
        assertThat(MOIS.estAujourdhui(question(FAMILLE_V3, parametres))).isEqualTo(aujourdhui);
    }

    @Test
    void month_tooOldOrToCome_isOutOfService() {
        assertThat(MOIS.estHorsService(question(FAMILLE_V3, "{annee: 2023, mois: 12}"))).isTrue();
        assertThat(MOIS.estHorsService(question(FAMILLE_V3, "{annee: 2026, mois: 6}"))).isTrue();
        assertThat(MOIS.estHorsService(question(FAMILLE_V3, "{annee: 2024, mois: 1}"))).isFalse();
    }
}
