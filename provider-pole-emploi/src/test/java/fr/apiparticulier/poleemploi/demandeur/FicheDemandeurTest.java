package fr.apiparticulier.poleemploi.demandeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.emploi.Situation.Civilite;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheInscription;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FichePaiement;
import fr.apiparticulier.provider.registre.FicheIdentite;

class FicheDemandeurTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 1, 1);
    private static final FicheIdentite IDENTITE = new FicheIdentite("FICTIVE", null, List.of("Zoé"), "1987-06-05", null, null,
            null);
    private static final List<FicheInscription> INSCRITE = List.of(new FicheInscription(JOUR, null, 1));

    private static FicheDemandeur fiche(String identifiant, Civilite civilite, FicheIdentite identite,
            List<FicheInscription> inscriptions) {
        return new FicheDemandeur(identifiant, civilite, identite, null, null, null, inscriptions, null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void identifiant_missing_isRefused(String identifiant) {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche(identifiant, null, null, null))
                .withMessageStartingWith("identifiant:");
    }

    @Test
    void identifiant_isKeptAsWritten() {
        assertThat(fiche(" Zoé ", null, null, null).identifiant()).isEqualTo(" Zoé ");
    }

    @Test
    void inscription_withoutCiviliteOrIdentite_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fiche("z", null, IDENTITE, INSCRITE))
                .withMessageStartingWith("civilite:");
        assertThatIllegalArgumentException().isThrownBy(() -> fiche("z", Civilite.MME, null, INSCRITE))
                .withMessageStartingWith("identite:");
    }

    @Test
    void inscription_thatEndsBeforeItBegins_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheInscription(JOUR, JOUR.minusDays(1), 1))
                .withMessage("fin: before debut");
        assertThatCode(() -> new FicheInscription(JOUR, JOUR, 1)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 9, -1})
    void categorie_notKnown_isRefused(Integer categorie) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FicheInscription(JOUR, null, categorie))
                .withMessageStartingWith("categorie:");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0.001", "100000000", "1e9", "1e2147483647", "1e-2147483647"})
    void montant_thatIsNone_isRefused(BigDecimal montant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FichePaiement(JOUR, BigDecimal.ONE, BigDecimal.ONE, montant, BigDecimal.ONE))
                .withMessageStartingWith("aides:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "99999999.99", "1.100", "1e2"})
    void montant_ofTwoDecimals_isTaken(BigDecimal montant) {
        assertThatCode(() -> new FichePaiement(JOUR, montant, montant, montant, montant)).doesNotThrowAnyException();
    }

    @Test
    void toString_ofAFiche_showsItsTypeAlone() {
        assertThat(fiche("secret", Civilite.MME, IDENTITE, INSCRITE)).hasToString("FicheDemandeur[…]");
        assertThat(INSCRITE).hasToString("[FicheInscription[…]]");
    }
}
