package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The cast of provider-cnous: every échelon and kind of scholarship. */
class BoursiersTest {

    private final RegistreFictif cnous = RegistreFictif.lire("provider-cnous");

    @Test
    void cast_holds_everyEchelonAndStatus() {
        assertThat(cnous.textes("echelon")).contains("0bis", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(cnous.textes("boursier")).contains("true", "false");
        assertThat(cnous.fiches()).anyMatch(fiche -> fiche.path("provisoire").asBoolean() && !fiche.has("source"));
        assertThat(cnous.fiches())
                .anyMatch(fiche -> fiche.path("provisoire").asBoolean() && fiche.path("source").asText().equals("REGION"));
        assertThat(cnous.fiches())
                .anyMatch(fiche -> !fiche.path("provisoire").asBoolean() && fiche.path("source").asText().equals("REGION"));
        assertThat(cnous.fiches()).anyMatch(fiche -> fiche.has("dateRadiation"));
        assertThat(cnous.fiches()).anyMatch(fiche -> !fiche.has("ine"));
        assertThat(cnous.fiches()).anyMatch(fiche -> !fiche.has("email"));
        assertThat(cnous.fiches()).anyMatch(fiche -> !fiche.has("lieuNaissance"));
        assertThat(cnous.textes("ine").collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .containsValue(3L);
    }
}
