package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cast of provider-education: every status, régime, échelon and kind of school. */
class ElevesTest {

    private final RegistreFictif education = RegistreFictif.lire("provider-education");

    @Test
    void cast_holds_everyStatusRegimeAndEchelon() {
        assertThat(education.fiches().stream().map(fiche -> fiche.at("/statut/code").asText()))
                .contains("ST", "AP", "CQ", "FC", "ED", "IN", "FQ", "SC", "CP", "NC", "NS");
        assertThat(education.textes("regime")).contains("0", "1", "2", "3", "4", "5", "6");
        assertThat(education.textes("echelon")).contains("1", "2", "3", "4", "5", "6");
        assertThat(education.textes("boursier")).contains("true", "false");
        assertThat(education.fiches().stream().map(fiche -> fiche.at("/mef/code").asText().length())).contains(11, 12);
        assertThat(education.fiches()).anyMatch(fiche -> !fiche.has("regime"));
        assertThat(education.fiches()).anyMatch(fiche -> fiche.get("scolarise").asBoolean() && !fiche.has("boursier"));
        assertThat(education.fiches()).anyMatch(fiche -> !fiche.get("scolarise").asBoolean());
    }

    @Test
    void cast_holds_everyKindOfSchool() {
        assertThat(education.textes("uai")).contains("0861288H").anyMatch(uai -> uai.startsWith("620"))
                .anyMatch(uai -> uai.startsWith("720")).anyMatch(uai -> uai.startsWith("974"));
        assertThat(education.textes("uai").map(uai -> uai.substring(0, 3)).distinct()).hasSizeGreaterThan(10);
        assertThat(education.textes("degre")).contains("1D");
        assertThat(education.textes("annee")).contains("2025", "2025-2026", "2026", "2027");
        assertThat(education.fiches()).anyMatch(fiche -> !fiche.has("etablissement"));
        assertThat(education.fiches()).anyMatch(fiche -> fiche.at("/identite/prenoms/0").asText().contains(" "));
    }
}
