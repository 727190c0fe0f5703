package fr.apiparticulier.provider.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;

class FicheIdentiteTest {

    @Test
    void blankPlaces_areNone() {
        Identite identite = new FicheIdentite("IMAGINAIRE", " ", List.of("Zoé"), "1987-06-05", null, " ", "").identite();
        assertThat(identite.codeCommune()).isNull();
        assertThat(identite.codePays()).as("not France, which a commune would tell").isNull();
        assertThat(identite.nomUsage()).isNull();
    }

    @Test
    void blanksAroundAPlace_areNotPartOfIt() {
        Identite identite = new FicheIdentite("IMAGINAIRE", null, List.of("Zoé"), "1987-06-05", null, "08480 ", null)
                .identite();
        assertThat(identite.codeCommune()).isEqualTo("08480");
        assertThat(identite.codePays()).isEqualTo(Identite.FRANCE);
    }
}
