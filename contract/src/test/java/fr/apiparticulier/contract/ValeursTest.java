package fr.apiparticulier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.siret.Siret;

class ValeursTest {

    @ParameterizedTest
    @CsvSource({"D'Artagnan-Le Bœuf, DARTAGNANLEBOEUF", "d’artagnan  le boeuf, DARTAGNANLEBOEUF", "Éléonore, ELEONORE",
            "ÇELIK, CELIK", "' Souli ', SOULI", "Łucja, LUCJA"})
    void nom_inAnyWriting_hasOneKey(String nom, String cle) {
        assertThat(Normalisation.cle(nom)).isEqualTo(cle);
    }

    @Test
    void prenoms_areReadOneByOne() {
        Identite identite = new Identite("X", null, List.of("Jean-Pierre", "Marie"), null, null, null, null);
        assertThat(identite.clesPrenoms()).containsExactly("JEANPIERRE", "MARIE");
    }

    @ParameterizedTest
    @CsvSource({"Иванов, Петров", "DELAFABLEж, DELAFABLE", "محمد LE, LE", "李, 王", "Łuc, Uc"})
    void names_thatDifferInALetterOfAnyScript_haveTwoKeys(String un, String autre) {
        assertThat(Normalisation.cle(un)).isNotEqualTo(Normalisation.cle(autre));
    }

    /** What Normalisation and docs/identite.md say of vowels and voices that a script writes as marks. */
    @ParameterizedTest
    @CsvSource({"राम, रमा", "が, か", "יוֹסֵף, יוסף"})
    void names_thatDifferInMarksAlone_haveOneKey(String un, String autre) {
        assertThat(Normalisation.cle(un)).isEqualTo(Normalisation.cle(autre));
    }

    @Test
    void communeNaissance_thatIsACountry_becomesTheCountry() {
        Identite identite = new Identite("X", null, null, null, null, "99241", null);
        assertThat(identite.codeCommune()).isNull();
        assertThat(identite.codePays()).isEqualTo("99241");
    }

    @Test
    void communeNaissance_alone_meansFrance() {
        assertThat(new Identite("X", null, null, null, null, "08480", null).codePays()).isEqualTo(Identite.FRANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13002526500013", "35600000009075", "35600000000048"})
    void siret_valid(String texte) {
        assertThat(Siret.lire(texte)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13002526500014", "1300252650001", "130025265000130", "1300252650001A", "", "35600000009076",
            "00000000000000"})
    void siret_invalid(String texte) {
        assertThat(Siret.lire(texte)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990000001HH", "1234567890G", "1234567890g", "0A1B2C3D4E5", "1234A56789B"})
    void ine_valid(String texte) {
        assertThat(Ine.lire(texte)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567890I", "12345678901234", "123456789-G", ""})
    void ine_invalid(String texte) {
        assertThat(Ine.lire(texte)).isEmpty();
    }

    @Test
    void anneeScolaire_inBothForms_isTheSame() {
        assertThat(AnneeScolaire.lire("2024")).isEqualTo(AnneeScolaire.lire("2024-2025")).isPresent();
        assertThat(AnneeScolaire.lire("2024-2026")).isEmpty();
        assertThat(AnneeScolaire.lire("24")).isEmpty();
        assertThat(new AnneeScolaire(2024).libelle()).isEqualTo("2024-2025");
    }

    @Test
    void uai_isSevenDigitsAndALetter() {
        assertThat(Uai.lire("0861288h")).contains(new Uai("0861288H"));
        assertThat(Uai.lire("08612889")).isEmpty();
    }

    @Test
    void dateNaissance_withUnknownParts_agreesWithWhatIsKnown() {
        DateNaissance entiere = new DateNaissance(1981, 11, 2);
        assertThat(new DateNaissance(1981, null, null).concordeAvec(entiere)).isTrue();
        assertThat(new DateNaissance(1981, 11, null).concordeAvec(entiere)).isTrue();
        assertThat(new DateNaissance(1981, 10, null).concordeAvec(entiere)).isFalse();
        assertThat(DateNaissance.INCONNUE.concordeAvec(entiere)).isFalse();
        assertThat(DateNaissance.INCONNUE.concordeAvec(DateNaissance.INCONNUE)).isFalse();
    }

    @Test
    void dateNaissance_writesZerosForUnknownParts() {
        assertThat(new DateNaissance(1954, null, 7).iso()).isEqualTo("1954-00-00");
        assertThat(new DateNaissance(1954, 3, null).jjmmaaaa()).isEqualTo("00031954");
    }

    @Test
    void dateNaissance_thatDoesNotExist_isRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> new DateNaissance(1987, 2, 30)).isInstanceOf(DateTimeException.class).message()
                .doesNotContain("1987", "30").contains("not a day that exists");
    }
}
