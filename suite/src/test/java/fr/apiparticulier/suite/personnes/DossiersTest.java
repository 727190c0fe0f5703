package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cast of provider-cnaf: every kind of file, child and name. */
class DossiersTest {

    /** Birth dates do not move with the clock: who is at which side of an age is judged on the day the cast was written. */
    private static final LocalDate ECRITURE = LocalDate.of(2026, 11, 21);
    private static final BigDecimal PLAFOND = new BigDecimal("1117.26");

    private final RegistreFictif cnaf = RegistreFictif.lire("provider-cnaf");

    @Test
    void cast_holds_everyKindOfFile() {
        assertThat(cnaf.textes("regime")).contains("CNAF", "MSA");
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("droitClos").asBoolean());
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.get("allocataires").size() == 2);
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("enfants").isMissingNode());
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("numero").asText().startsWith("00"));
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("numero").asText().matches("[1-9]\\d{6}"));
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.get("adresse").size() == 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "971", "974", "976"})
    void cast_holds_theCafsThatAreChosenOtherwise(String prefixe) {
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("codePostal").asText().startsWith(prefixe));
    }

    @Test
    void numero_inSeveralCafs_isSeveralFiles() {
        assertThat(cnaf.textes("numero").map(Integer::valueOf)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))).containsEntry(12345, 3L);
    }

    @Test
    void quotients_hold_historyRecomputationZeroAndNone() {
        assertThat(cnaf.elements("quotients")).anyMatch(quotient -> quotient.get("de").asText().equals("M-24"))
                .anyMatch(quotient -> quotient.has("calcul"))
                .anyMatch(quotient -> quotient.path("valeur").asInt(-1) == 0)
                .anyMatch(quotient -> !quotient.has("valeur"));
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("quotients").path(0).path("de").asText().equals("M-3"));
    }

    @Test
    void children_standAtEachSideOfTheRules() {
        assertThat(cnaf.elements("enfants")).anyMatch(enfant -> age(enfant) == 20)
                .anyMatch(enfant -> age(enfant) >= 16 && age(enfant) < 20 && revenu(enfant).compareTo(PLAFOND) == 0)
                .anyMatch(enfant -> age(enfant) >= 16 && age(enfant) < 20
                        && revenu(enfant).compareTo(PLAFOND.add(new BigDecimal("0.01"))) == 0)
                .anyMatch(enfant -> age(enfant) < 16 && revenu(enfant).compareTo(PLAFOND) > 0)
                .anyMatch(enfant -> naissance(enfant).equals("0000-00-00"))
                .anyMatch(enfant -> naissance(enfant).matches("20\\d\\d-00-00"))
                .anyMatch(enfant -> naissance(enfant).matches("20\\d\\d-(0[1-9]|1[0-2])-00"));
    }

    @Test
    void allocataires_hold_unknownDatesAndBirthsAbroad() {
        assertThat(cnaf.elements("allocataires")).anyMatch(membre -> naissance(membre).equals("0000-00-00"))
                .anyMatch(membre -> naissance(membre).matches("19\\d\\d-00-00"))
                .anyMatch(membre -> naissance(membre).matches("19\\d\\d-(0[1-9]|1[0-2])-00"))
                .anyMatch(membre -> membre.at("/identite/pays").asText().startsWith("99")
                        && !membre.get("identite").has("commune"))
                .anyMatch(membre -> membre.has("nomPrenom"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {"apostrophe : .*['’].*", "hyphen : .*-.*", "blank : .* .*", "ligature : .*Œ.*",
            "particle : (DE|VAN) .*", "accent : .*[ÉÀÛ].*"})
    void names_hold_everyShape(String ignored, String forme) {
        assertThat(cnaf.textes("nomNaissance")).anyMatch(nom -> nom.matches(forme));
    }

    @Test
    void names_hold_usualNames() {
        assertThat(cnaf.textes("nomUsage")).hasSizeGreaterThan(3);
    }

    private static String naissance(JsonNode membre) {
        return membre.at("/identite/naissance").asText();
    }

    /** @return whole years on the day of writing, or -1 if the birth day is not known */
    private static int age(JsonNode membre) {
        String date = naissance(membre);
        return date.endsWith("-00") ? -1 : LocalDate.parse(date).until(ECRITURE).getYears();
    }

    private static BigDecimal revenu(JsonNode enfant) {
        return new BigDecimal(enfant.path("revenuMensuel").asText("0"));
    }
}
