package fr.apiparticulier.provider.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static FicheIdentite nee(String commune, String pays) {
        return new FicheIdentite("IMAGINAIRE", null, List.of("Zoé"), "1987-06-05", null, commune, pays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08480", "2A004", "2B033", "20004", "97411", "99350"})
    void commune_isACogCode(String code) {
        assertThat(nee(code, null).identite()).extracting(code.startsWith("99") ? Identite::codePays : Identite::codeCommune)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8480", "084800", "2C004", "2a004", "0848O", "Angers", "08 480", "٠٨٤٨٠"})
    void commune_inAnotherForm_isRefusedWithoutBeingTold(String texte) {
        assertThatThrownBy(() -> nee(texte, null)).isInstanceOf(ValeurRefusee.class)
                .hasMessage("commune: not a COG code (expected: five characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99350 ", "99100"})
    void pays_isACogCode(String code) {
        assertThat(nee(null, code).identite().codePays()).isEqualTo(code.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRANCE", "FR", "9935", "993500", "75056", "100"})
    void pays_inAnotherForm_isRefusedWithoutBeingTold(String texte) {
        assertThatThrownBy(() -> nee(null, texte)).isInstanceOf(ValeurRefusee.class)
                .hasMessage("pays: not a COG code (expected: 99 and three digits)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "-", "'", "\u093e\u093f", "\u3099"})
    void nameThatNobodyCanAskFor_isRefusedWithoutBeingTold(String nom) {
        assertThatThrownBy(() -> new FicheIdentite(nom, null, List.of("Zoé"), "1987-06-05", null, null, null))
                .isInstanceOf(ValeurRefusee.class).hasMessage("nomNaissance: no letter (expected: one at least)");
        assertThatThrownBy(() -> new FicheIdentite("IMAGINAIRE", null, List.of(nom), "1987-06-05", null, null, null))
                .isInstanceOf(ValeurRefusee.class).hasMessage("prenoms: no letter (expected: one at least)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "राम", "Иванов", "李"})
    void nameOfOneLetter_orOfAnotherScript_isTaken(String nom) {
        assertThat(
                new FicheIdentite(nom, "...", List.of(nom, "-"), "1987-06-05", null, null, null).identite().cleNomNaissance())
                .isNotEmpty();
    }
}
