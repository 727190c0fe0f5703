package fr.apiparticulier.poleemploi.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Inscription;

class DerniereInscriptionTest {

    private static Inscription du(String debut, String fin) {
        return new Inscription(LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin), Categorie.C1);
    }

    @Test
    void latest_isTheOneThatBeganLast_evenIfItHasEnded() {
        Inscription terminee = du("2025-01-01", "2025-02-01");
        assertThat(DerniereInscription.parmi(List.of(du("2015-01-01", null), terminee, du("2020-01-01", "2026-01-01"))))
                .contains(terminee);
    }

    @Test
    void latest_ofTwoThatBeganTheSameDay_isTheOneThatLasts() {
        Inscription dure = du("2025-01-01", null);
        assertThat(DerniereInscription.parmi(List.of(dure, du("2025-01-01", "2025-02-01")))).contains(dure);
        assertThat(DerniereInscription.parmi(List.of(du("2025-01-01", "2025-02-01"), dure))).contains(dure);
    }

    @Test
    void inscription_thatBeganBefore2010_isNotServed() {
        assertThat(DerniereInscription.parmi(List.of(du("2009-12-31", null)))).isEmpty();
        assertThat(DerniereInscription.parmi(List.of(du("2010-01-01", null)))).isPresent();
    }

    @Test
    void nobody_withoutInscription_hasALatest() {
        assertThat(DerniereInscription.parmi(List.of())).isEmpty();
    }
}
