package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.cnaf.Prestation;

/** The cast of provider-cnaf: every benefit in each of its forms, and what an early-childhood place is priced on. */
class DroitsTest {

    private static final LocalDate ECRITURE = LocalDate.of(2026, 11, 21);

    private final RegistreFictif cnaf = RegistreFictif.lire("provider-cnaf");

    @ParameterizedTest
    @EnumSource(Prestation.class)
    void benefit_hasSomebodyWithAnOpenRight(Prestation prestation) {
        assertThat(droits(prestation)).anyMatch(DroitsTest::estOuvert);
    }

    @ParameterizedTest
    @EnumSource(Prestation.class)
    void formOfABenefit_isThere_withAndWithout(Prestation prestation) {
        String membre = prestation.connaitMajoration() ? "majoration" : "participation";
        List<Boolean> valeurs = droits(prestation).filter(droit -> droit.has(membre) && estOuvert(droit))
                .map(droit -> droit.get(membre).asBoolean()).distinct().toList();
        if (prestation.connaitMajoration() || prestation.connaitParticipation()) {
            assertThat(valeurs).containsExactlyInAnyOrder(true, false);
        } else {
            assertThat(valeurs).isEmpty();
        }
    }

    @Test
    void rights_thatEndedAndRightsToCome_areThere() {
        assertThat(cnaf.elements("droits")).anyMatch(droit -> droit.has("fin") && jour(droit, "fin").isBefore(ECRITURE))
                .anyMatch(droit -> jour(droit, "debut").getYear() == 2099);
        assertThat(cnaf.elements("allocataires")).anyMatch(membre -> !membre.has("droits"));
        assertThat(cnaf.fiches())
                .anyMatch(fiche -> fiche.path("droitClos").asBoolean() && !fiche.findValues("droits").isEmpty());
    }

    @Test
    void aeeh_isReceivedByEitherParentAndOpenedByAChild() {
        assertThat(cnaf.fiches()).anyMatch(fiche -> recoit(fiche, 0) && ouvrants(fiche) == 1)
                .anyMatch(fiche -> recoit(fiche, 1) && ouvrants(fiche) == 1)
                .anyMatch(fiche -> recoit(fiche, 0) && ouvrants(fiche) == 2);
    }

    @Test
    void childrenOfOneFile_mayHaveDifferentRights() {
        assertThat(cnaf.fiches()).anyMatch(fiche -> elements(fiche.path("enfants")).anyMatch(enfant -> enfant.has("droits"))
                && elements(fiche.path("enfants")).anyMatch(enfant -> !enfant.has("droits")));
    }

    @Test
    void childOfTwoFiles_hasARightInBothAndOneInOnlyOne() {
        List<List<JsonNode>> memes = cnaf.elements("enfants").collect(Collectors.groupingBy(enfant -> enfant.get("identite")))
                .values().stream().filter(entrees -> entrees.size() > 1).toList();
        assertThat(memes).hasSize(1).first().satisfies(entrees -> {
            assertThat(entrees.stream().flatMap(entree -> elements(entree.get("droits"))).distinct().count()).isEqualTo(2);
            assertThat(entrees.stream().mapToInt(entree -> entree.get("droits").size()).sum()).isEqualTo(3);
        });
    }

    @Test
    void resources_areOfSeveralYears_zero_toCome_orNone() {
        assertThat(cnaf.fiches()).anyMatch(fiche -> fiche.path("ressources").size() > 1)
                .anyMatch(fiche -> !fiche.has("ressources"))
                .anyMatch(fiche -> fiche.has("ressources") && !fiche.has("enfants"))
                .anyMatch(fiche -> fiche.has("ressources") && fiche.path("enfants").size() > 2);
        assertThat(cnaf.elements("ressources")).anyMatch(annee -> annee.get("valeur").asInt() == 0)
                .anyMatch(annee -> annee.get("annee").asInt() == 2099);
    }

    private Stream<JsonNode> droits(Prestation prestation) {
        return cnaf.elements("droits").filter(droit -> droit.get("prestation").asText().equals(prestation.name()));
    }

    private static boolean recoit(JsonNode fiche, int rang) {
        return elements(fiche.at("/allocataires/" + rang + "/droits")).anyMatch(DroitsTest::estAeeh);
    }

    private static long ouvrants(JsonNode fiche) {
        return elements(fiche.path("enfants")).flatMap(enfant -> elements(enfant.path("droits")))
                .filter(droit -> estAeeh(droit) && droit.path("qualite").asText().equals("OUVRANT_DROIT")).count();
    }

    private static boolean estAeeh(JsonNode droit) {
        return droit.get("prestation").asText().equals(Prestation.ALLOCATION_ENFANT_HANDICAPE.name());
    }

    private static boolean estOuvert(JsonNode droit) {
        return !jour(droit, "debut").isAfter(ECRITURE) && !(droit.has("fin") && jour(droit, "fin").isBefore(ECRITURE));
    }

    private static LocalDate jour(JsonNode droit, String membre) {
        return LocalDate.parse(droit.get(membre).asText());
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
