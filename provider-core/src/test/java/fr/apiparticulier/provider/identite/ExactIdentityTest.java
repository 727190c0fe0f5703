package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class ExactIdentityTest {

    private static final Identite RECORD = personne("D'Imaginaire-Lune", new DateNaissance(1987, 6, 5), "Zoé-Ève", "Anaïs");

    private final ExactIdentity rule = new ExactIdentity();

    private static Identite personne(String nom, DateNaissance naissance, String... prenoms) {
        return new Identite(nom, null, List.of(prenoms), naissance, Sexe.F, "08480", null);
    }

    private static Identite question(String nom, DateNaissance naissance, String... prenoms) {
        return new Identite(nom, null, List.of(prenoms), naissance, null, null, null);
    }

    @Test
    void name_inAnotherWriting_matches() {
        assertThat(rule.matches(question("d imaginaire  LUNE", RECORD.naissance(), "ZOE EVE"), RECORD)).isTrue();
        assertThat(rule.matches(question("DIMAGINAIRELUNE", RECORD.naissance(), "zoé", "ève", "anais"), RECORD)).isTrue();
    }

    @Test
    void name_withOneLetterWrong_doesNotMatch() {
        assertThat(rule.matches(question("D'Imaginaire-Lume", RECORD.naissance(), "Zoé"), RECORD)).isFalse();
    }

    @Test
    void givenNames_thatBeginTheRecords_match() {
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Zoé", "Ève"), RECORD)).isTrue();
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Zoéève"), RECORD)).isTrue();
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Zoé-Ève", "Anaïs", "Luce"), RECORD))
                .isTrue();
    }

    @Test
    void givenNames_inAnotherOrderOrCut_doNotMatch() {
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Zoé"), RECORD)).isFalse();
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Anaïs"), RECORD)).isFalse();
        assertThat(rule.matches(question("D'Imaginaire-Lune", RECORD.naissance(), "Zo"), RECORD)).isFalse();
    }

    @Test
    void birth_withUnknownParts_matchesWhatIsKnown() {
        assertThat(rule.matches(personne("D'Imaginaire-Lune", new DateNaissance(1987, null, null), "Zoé-Ève"), RECORD))
                .isTrue();
        assertThat(rule.matches(personne("D'Imaginaire-Lune", new DateNaissance(1987, 7, null), "Zoé-Ève"), RECORD)).isFalse();
    }

    @Test
    void namesAndAYear_withoutADayOrAPlaceOnBothSides_areNoEvidence() {
        DateNaissance annee = new DateNaissance(1987, null, null);
        assertThat(rule.matches(question("D'Imaginaire-Lune", annee, "Zoé-Ève"), RECORD)).isFalse();
        Identite enFrance = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), annee, Sexe.F, null, Identite.FRANCE);
        assertThat(rule.matches(enFrance, RECORD)).isFalse();
        Identite sansLieu = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), Sexe.F, null, null);
        assertThat(rule.matches(personne("D'Imaginaire-Lune", annee, "Zoé-Ève"), sansLieu)).isFalse();
    }

    @Test
    void departement_mustBeTheRecordsCommunes() {
        DateNaissance jour = RECORD.naissance();
        assertThat(rule.matches(nee(jour, "08"), RECORD)).isTrue();
        assertThat(rule.matches(nee(jour, "13"), RECORD)).isFalse();
        Identite sansCommune = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), Sexe.F, null,
                null);
        assertThat(rule.matches(nee(jour, "08"), sansCommune)).isFalse();
    }

    @Test
    void yearAndDepartement_areNoEvidence() {
        assertThat(rule.matches(nee(new DateNaissance(1987, null, null), "08"), RECORD)).isFalse();
    }

    @Test
    void yearAndForeignCountry_areEvidenceOnlyOfSomebodyWithoutABirthDay() {
        DateNaissance annee = new DateNaissance(1987, null, null);
        Identite question = neeA("99350", annee);
        assertThat(rule.matches(question, neeA("99350", annee))).isTrue();
        assertThat(rule.matches(question, neeA("99404", annee))).isFalse();
        assertThat(rule.matches(question, neeA("99350", RECORD.naissance()))).isFalse();
    }

    private static Identite nee(DateNaissance naissance, String departement) {
        return new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), naissance, null, null, Identite.FRANCE, departement);
    }

    private static Identite neeA(String codePays, DateNaissance naissance) {
        return new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), naissance, null, null, codePays);
    }

    @Test
    void usualName_whereBothSidesHaveOne_mustAgree() {
        Identite enregistree = new Identite("Lune", "Soleil", List.of("Ida"), RECORD.naissance(), null, null, null);
        assertThat(rule.matches(new Identite("Lune", "SOLEIL", List.of("Ida"), RECORD.naissance(), null, null, null),
                enregistree)).isTrue();
        assertThat(rule.matches(new Identite("Lune", "Autre", List.of("Ida"), RECORD.naissance(), null, null, null),
                enregistree)).isFalse();
    }

    @Test
    void compoundGivenName_isNotAList() {
        Identite soeur = new Identite("Lune", null, List.of("Marie-Claire"), RECORD.naissance(), null, null, null);
        Identite autre = new Identite("Lune", null, List.of("Marie"), RECORD.naissance(), null, null, null);
        assertThat(rule.retain(question("Lune", RECORD.naissance(), "Marie"), List.of(soeur, autre), Function.identity()))
                .containsExactly(autre);
        assertThat(rule.retain(question("Lune", RECORD.naissance(), "Marie-Claire"), List.of(soeur, autre),
                Function.identity())).containsExactly(soeur);
    }

    @Test
    void question_withoutNameGivenNameOrYear_isNotEnough() {
        assertThat(rule.isEnough(question("D'Imaginaire-Lune", DateNaissance.INCONNUE, "Zoé"))).isFalse();
        assertThat(rule.isEnough(question("D'Imaginaire-Lune", RECORD.naissance()))).isFalse();
        assertThat(rule.isEnough(question(" - ", RECORD.naissance(), "Zoé"))).isFalse();
        assertThat(rule.isEnough(question(null, RECORD.naissance(), "Zoé"))).isFalse();
    }

    @Test
    void birthPlaceAndSex_whereBothSidesKnow_mustAgree() {
        assertThat(rule.matches(personne("D'Imaginaire-Lune", RECORD.naissance(), "Zoé-Ève"), RECORD)).isTrue();
        Identite ailleurs = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), null, "75056",
                null);
        Identite etranger = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), null, null,
                "99404");
        Identite homme = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), Sexe.M, null, null);
        assertThat(rule.retain(ailleurs, List.of(RECORD), Function.identity())).isEmpty();
        assertThat(rule.retain(etranger, List.of(RECORD), Function.identity())).isEmpty();
        assertThat(rule.retain(homme, List.of(RECORD), Function.identity())).isEmpty();
    }

    @Test
    void twoPeople_thatNothingTellsApart_areBothRetained() {
        Identite homonyme = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), RECORD.naissance(), Sexe.F, "75056",
                null);
        Identite question = question("D'Imaginaire-Lune", RECORD.naissance(), "Zoé-Ève");
        assertThat(rule.retain(question, List.of(RECORD, homonyme), Function.identity())).hasSize(2);
    }

    @Test
    void cityAsked_andItsArrondissementRecorded_doNotContradictEachOther() {
        DateNaissance jour = new DateNaissance(1987, 6, 5);
        Identite record = new Identite("Imaginaire", null, List.of("Zoé"), jour, Sexe.F, "75113", null);
        assertThat(rule.matches(neeDans("75056", jour), record)).isTrue();
        assertThat(rule.matches(neeDans("75112", jour), record)).isFalse();
        assertThat(rule.matches(neeDans("13055", jour), record)).isFalse();
        assertThat(rule.matches(neeDans("75056", new DateNaissance(1987, null, null)), record))
                .as("a whole city is no evidence of who it is").isFalse();
    }

    private static Identite neeDans(String commune, DateNaissance naissance) {
        return new Identite("Imaginaire", null, List.of("Zoé"), naissance, null, commune, null);
    }
}
