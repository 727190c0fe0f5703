package fr.apiparticulier.suite.conformance.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class RapprochementTest {

    private static final DateNaissance DATE = new DateNaissance(1987, 6, 5);

    private static Identite personne(String nom, String prenoms, DateNaissance date, Sexe sexe, String commune) {
        return new Identite(nom, null, prenoms == null ? List.of() : List.of(prenoms.split(" ")), date, sexe, commune, null);
    }

    private static final Identite FABLE = personne("D'Œuvre-Fable", "Zoé Ana", DATE, Sexe.F, "08480");

    @ParameterizedTest
    @CsvSource({"D'ŒUVRE-FABLE, Zoé Ana, true", "doeuvre fable, ZOE, true", "D OEUVRE FABLE, zoe ana iris, true",
            "D'ŒUVRE, Zoé Ana, false", "D'Œuvre-Fable, Ana Zoé, false", "D'Œuvre-Fable, Zo, false", "D'Œuvre-Fable,, false"})
    void names_equalAfterNormalisation_areFound(String nom, String prenoms, boolean trouve) {
        assertThat(Rapprochement.trouve(personne(nom, prenoms, DATE, null, null), FABLE)).isEqualTo(trouve);
    }

    @Test
    void unknownParts_neverContradict_butAreNoEvidenceAlone() {
        DateNaissance annee = new DateNaissance(1987, null, null);
        assertThat(Rapprochement.trouve(personne("D'Œuvre-Fable", "Zoé", annee, null, "08480"), FABLE)).isTrue();
        assertThat(Rapprochement.trouve(personne("D'Œuvre-Fable", "Zoé", annee, Sexe.F, null), FABLE)).isFalse();
    }

    @Test
    void birthYear_missing_isNotEnough() {
        Identite question = personne("D'Œuvre-Fable", "Zoé", DateNaissance.INCONNUE, Sexe.F, "08480");
        assertThat(Rapprochement.suffit(question)).isFalse();
        assertThat(Rapprochement.trouve(question, FABLE)).isFalse();
    }

    @Test
    void dateSexOrPlace_ofSomebodyElse_isNotFound() {
        assertThat(Rapprochement.trouve(personne("D'Œuvre-Fable", "Zoé", new DateNaissance(1987, 6, 6), null, null), FABLE))
                .isFalse();
        assertThat(Rapprochement.trouve(personne("D'Œuvre-Fable", "Zoé", DATE, Sexe.M, null), FABLE)).isFalse();
        assertThat(Rapprochement.trouve(personne("D'Œuvre-Fable", "Zoé", DATE, null, "75056"), FABLE)).isFalse();
    }
}
