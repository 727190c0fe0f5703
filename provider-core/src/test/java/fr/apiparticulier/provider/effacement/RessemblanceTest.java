package fr.apiparticulier.provider.effacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class RessemblanceTest {

    private static final Identite ADA = personne("FICTIVE", "INVENTÉE", "Ada", 5, Sexe.F, "75056");

    private static Identite personne(String nom, String usage, String prenom, Integer jour, Sexe sexe, String commune) {
        return new Identite(nom, usage, List.of(prenom), new DateNaissance(1990, 1, jour), sexe, commune, null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "FICTIVE, -, Ada, 5, F, 75114, true", "FIKTIVE, -, Hada, 5, -, -, true", "FICTIVE, -, Ada, 5, F, 69123, true",
            "FICTIVE, -, Ada, -, F, 75056, true", "FICTIVE, -, Zoé, 5, -, 75114, true", "AUTRE, -, Ada, 5, F, 75056, true",
            "INVENTÉE, FICTIVE, Ada, 5, -, -, true", "AUTRE, INVENTÉE, Ada, 5, -, -, true",
            "FICTIVE, -, Ada, 5, M, 75056, false", "FICTIVE, -, Ada, 6, F, 69123, false", "AUTRE, -, Zoé, 5, F, 75056, false",
            "FICTIVE, -, Ada, -, F, -, false", "AUTRE, -, Ada, 5, F, -, false"})
    void threeOfFour_andNoOtherSex(String nom, String usage, String prenom, Integer jour, Sexe sexe, String commune,
            boolean attendu) {
        Identite autre = personne(nom, usage, prenom, jour, sexe, commune);
        assertThat(Ressemblance.a(ADA).avec(autre)).isEqualTo(attendu);
        assertThat(Ressemblance.a(autre).avec(ADA)).as("the other way round").isEqualTo(attendu);
    }

    @Test
    void foreignCountry_isABirthPlace_andFranceIsNot() {
        DateNaissance jour = new DateNaissance(1990, 1, 5);
        assertThat(Ressemblance.a(new Identite("FICTIVE", null, List.of("Ada"), jour, null, null, "99352"))
                .avec(new Identite("AUTRE", null, List.of("Ada"), jour, null, null, "99352"))).isTrue();
        assertThat(Ressemblance.a(new Identite("FICTIVE", null, List.of("Ada"), jour, null, null, Identite.FRANCE))
                .avec(new Identite("AUTRE", null, List.of("Ada"), jour, null, null, Identite.FRANCE))).isFalse();
    }

    @Test
    void text_saysNothing() {
        assertThat(Ressemblance.a(ADA).toString()).doesNotContain("FICTIVE", "Ada", "1990");
    }
}
