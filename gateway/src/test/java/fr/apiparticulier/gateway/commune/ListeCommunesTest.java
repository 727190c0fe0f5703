package fr.apiparticulier.gateway.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class ListeCommunesTest {

    private static Ligne ligne(String code, String libelle, String debut, String fin) {
        return new Ligne(code, libelle, debut == null ? null : LocalDate.parse(debut),
                fin == null ? null : LocalDate.parse(fin));
    }

    private static ListeCommunes liste(Ligne... lignes) {
        return new ListeCommunes(List.of(lignes));
    }

    @Test
    void renamedCommune_hasEachNameInItsYears() {
        ListeCommunes liste = liste(ligne("01004", "Fable", null, "1955-03-31"),
                ligne("01004", "Fable-en-Conte", "1955-03-31", null));
        assertThat(liste.code("fable", 1930, "01")).contains("01004");
        assertThat(liste.code("Fable", 1955, "01")).contains("01004");
        assertThat(liste.code("Fable", 1956, "01")).isEmpty();
        assertThat(liste.code("Fable en Conte", 1954, "01")).isEmpty();
        assertThat(liste.code("Fable en Conte", 1955, "01")).contains("01004");
    }

    @Test
    void communeThatEndsOnNewYearsDay_wasNotThereInTheNewYear() {
        ListeCommunes liste = liste(ligne("01015", "Fable", null, "2016-01-01"));
        assertThat(liste.code("Fable", 2015, "01")).contains("01015");
        assertThat(liste.code("Fable", 2016, "01")).isEmpty();
    }

    @Test
    void nameInAnotherDepartement_isAnotherCommune() {
        ListeCommunes liste = liste(ligne("01001", "Fable", null, null), ligne("02001", "Fable", null, null),
                ligne("97101", "Fable", null, null));
        assertThat(liste.code("Fable", 1980, "02")).contains("02001");
        assertThat(liste.code("Fable", 1980, "971")).contains("97101");
        assertThat(liste.code("Fable", 1980, "97")).isEmpty();
        assertThat(liste.code("Fable", 1980, "03")).isEmpty();
    }

    @Test
    void twoCommunesOfOneName_areNobodysGuess() {
        ListeCommunes liste = liste(ligne("01001", "Fable", null, null), ligne("01002", "Fable", "1990-01-01", null));
        assertThat(liste.code("Fable", 1989, "01")).contains("01001");
        assertThat(liste.code("Fable", 1990, "01")).isEmpty();
    }

    @Test
    void article_decidesBetweenTwoAndIsNotMissedOtherwise() {
        ListeCommunes liste = liste(ligne("01001", "La Fable", null, null), ligne("01002", "Fable", null, null),
                ligne("01003", "Le Conte", null, null));
        assertThat(liste.code("La Fable", 1990, "01")).contains("01001");
        assertThat(liste.code("FABLE", 1990, "01")).contains("01002");
        assertThat(liste.code("Les Fable", 1990, "01")).isEmpty();
        assertThat(liste.code("CONTE", 1990, "01")).contains("01003");
    }

    @Test
    void communeThatWentToAnotherDepartement_isFoundUnderBothAsItWas() {
        ListeCommunes liste = liste(ligne("78228", "Fable", null, "1968-01-01"), ligne("91228", "Fable", "1968-01-01", null));
        assertThat(liste.code("Fable", 1960, "78")).contains("78228");
        assertThat(liste.code("Fable", 1960, "91")).contains("78228");
        assertThat(liste.code("Fable", 1968, "91")).contains("91228");
        assertThat(liste.code("Fable", 1968, "78")).isEmpty();
    }

    @Test
    void communeOfTheOldCorsica_hasTheCodeOfItsDepartementOfToday() {
        ListeCommunes liste = liste(ligne("20004", "Fable", null, "1976-01-01"), ligne("2A004", "Fable", "1976-01-01", null));
        assertThat(liste.code("Fable", 1960, "20")).contains("2A004");
        assertThat(liste.code("Fable", 1960, "2A")).contains("2A004");
        assertThat(liste.code("Fable", 1980, "2A")).contains("2A004");
    }

    @Test
    void movesOnOneDayUnderOneName_areFollowedByNobody() {
        ListeCommunes liste = liste(ligne("78228", "Fable", null, "1968-01-01"), ligne("91228", "Fable", "1968-01-01", null),
                ligne("95228", "Fable", "1968-01-01", null));
        assertThat(liste.code("Fable", 1960, "91")).isEmpty();
        assertThat(liste.code("Fable", 1960, "78")).contains("78228");
    }

    @Test
    void lineWithoutDates_countsAlwaysUnlessTheHistoryIsTold() {
        ListeCommunes liste = liste(ligne("91228", "Fable-Conte", null, null),
                ligne("91228", "Fable-Conte", "2019-01-01", null),
                ligne("75113", "Fable 13e Arrondissement", null, null));
        assertThat(liste.code("Fable Conte", 1990, "91")).isEmpty();
        assertThat(liste.code("Fable Conte", 2020, "91")).contains("91228");
        assertThat(liste.code("Fable 13", 1930, "75")).contains("75113");
    }
}
