package fr.apiparticulier.suite.personnes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.emploi.Categorie;

/** The cast of provider-pole-emploi: every category, certification and kind of registration. */
class DemandeursTest {

    private final RegistreFictif emploi = RegistreFictif.lire("provider-pole-emploi");

    @Test
    void cast_holds_everyCategoryAndCertification() {
        assertThat(emploi.textes("categorie").map(Integer::valueOf))
                .contains(Stream.of(Categorie.values()).map(Categorie::code).toArray(Integer[]::new));
        assertThat(emploi.textes("certification")).contains("VC", "IC", "PC", "AC", "DC", "RC");
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.has("inscriptions") && !fiche.has("certification"));
    }

    @Test
    void cast_holds_everyKindOfRegistration() {
        assertThat(emploi.fiches()).anyMatch(fiche -> !fiche.has("inscriptions") && fiche.has("paiements"));
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.has("inscriptions") && !fiche.has("paiements"));
        assertThat(emploi.fiches())
                .anyMatch(fiche -> fiche.path("inscriptions").size() == 1 && fiche.at("/inscriptions/0").has("fin"));
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.path("inscriptions").size() > 1);
        assertThat(emploi.fiches())
                .anyMatch(fiche -> fiche.has("inscriptions") && fiche.get("inscriptions").findValuesAsText("debut").stream()
                        .allMatch(debut -> debut.compareTo("2010-01-01") < 0));
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.path("adresse").size() == 8);
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.path("contact").size() == 3);
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.has("inscriptions") && !fiche.has("contact"));
        assertThat(emploi.fiches()).anyMatch(fiche -> fiche.at("/identite/prenoms/0").asText().length() > 13);
    }
}
