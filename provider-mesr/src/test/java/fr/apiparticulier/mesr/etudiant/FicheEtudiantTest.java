package fr.apiparticulier.mesr.etudiant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.mesr.etudiant.FicheEtudiant.FicheEtablissement;
import fr.apiparticulier.mesr.etudiant.FicheEtudiant.FicheInscription;
import fr.apiparticulier.provider.registre.FicheIdentite;

class FicheEtudiantTest {

    private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);
    private static final FicheEtablissement ECOLE = new FicheEtablissement("0350936c", "École inventée");

    private static FicheIdentite ne(String naissance) {
        return new FicheIdentite("CANARI", null, List.of("Jaune"), naissance, null, null, null);
    }

    private static FicheInscription inscription(LocalDate fin, Boolean inscrit, String commune) {
        return new FicheInscription(RENTREE, fin, inscrit, RegimeFormation.RF1, commune, ECOLE);
    }

    @Test
    void ine_inLowerCase_isKeptInUpperCase() {
        assertThat(new FicheEtudiant("990000001hh", ne("2000-01-01"), null).ine()).isEqualTo("990000001HH");
    }

    @Test
    void ine_leftOut_isAccepted() {
        assertThat(new FicheEtudiant(null, ne("2000-01-01"), null).ine()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990000001", "990000001H-", "990000001HHH"})
    void ine_ofNoKnownForm_isRefusedWithoutBeingTold(String ine) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheEtudiant(ine, ne("2000-01-01"), null))
                .withMessage("ine: not an INE (expected: eleven characters)");
    }

    @Test
    void naissance_thatDoesNotExist_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheEtudiant(null, ne("2001-02-29"), null))
                .withMessageStartingWith("naissance:").withMessageNotContaining("2001");
    }

    @Test
    void identite_leftOut_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheEtudiant("990000001HH", null, null))
                .withMessageStartingWith("identite:");
    }

    @Test
    void inscription_ofOneDay_isAccepted() {
        assertThat(inscription(RENTREE, true, null).fin()).isEqualTo(RENTREE);
    }

    @Test
    void inscription_whoseEndIsNotKnownYet_isAccepted() {
        assertThat(inscription(null, true, null).fin()).isNull();
    }

    @Test
    void inscription_endingBeforeItsStart_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> inscription(RENTREE.minusDays(1), true, null))
                .withMessageStartingWith("fin:");
    }

    @Test
    void inscription_thatDoesNotSayWhetherEnrolled_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> inscription(RENTREE, null, null))
                .withMessageStartingWith("inscrit:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75", "2C004", "750560"})
    void commune_ofNoKnownForm_isRefused(String commune) {
        assertThatIllegalArgumentException().isThrownBy(() -> inscription(RENTREE, true, commune))
                .withMessageStartingWith("commune:").withMessageNotContaining(commune);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"350936C", "03509361"})
    void uai_ofNoKnownForm_isRefused(String uai) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheEtablissement(uai, "École inventée"))
                .withMessageStartingWith("uai:");
    }
}
