package fr.apiparticulier.contract.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class TraceTest {

    private static final DateNaissance JOUR = new DateNaissance(1987, 6, 5);

    private static Identite identite(String nom, String usage, List<String> prenoms, Sexe sexe, String commune, String pays) {
        return new Identite(nom, usage, prenoms, JOUR, sexe, commune, pays);
    }

    private static List<String> formes(Identite identite) {
        return Trace.de(identite).stream().map(Trace::forme).toList();
    }

    @Test
    void person_leavesATraceUnderEachName_andAPreciseTwinOfEach() {
        assertThat(formes(identite("D'Œuvres-Fictives", "Imagine", List.of("Zoé", "Anaïs"), Sexe.F, "08480", null)))
                .containsExactly("personne|DOEUVRESFICTIVES|ZOE|1987-06-05", "precise|DOEUVRESFICTIVES|ZOE|1987-06-05|F|08480",
                        "personne|IMAGINE|ZOE|1987-06-05", "precise|IMAGINE|ZOE|1987-06-05|F|08480");
    }

    @Test
    void person_howeverWritten_leavesTheSameTraces() {
        assertThat(formes(identite("FICTIVE", null, List.of("ZOÉ"), Sexe.F, "75056", null)))
                .isEqualTo(formes(identite(" fictive", "Fictive", List.of("zoe", "Anaïs", "Lou"), Sexe.F, "75113", null)));
    }

    @Test
    void register_thatKnowsLess_stillLeavesTheTraceThatAllHaveInCommon() {
        List<String> commun = List.of("personne|FICTIVE|ZOE|1987-06-05");
        assertThat(formes(identite("Fictive", null, List.of("Zoé"), null, null, null))).isEqualTo(commun);
        assertThat(formes(identite("Fictive", null, List.of("Zoé"), Sexe.F, null, Identite.FRANCE))).isEqualTo(commun);
        assertThat(formes(identite("Fictive", null, List.of("Zoé"), null, "08480", null))).isEqualTo(commun);
        assertThat(formes(identite("Fictive", null, List.of("Zoé"), Sexe.F, "99350", null))).containsAll(commun)
                .contains("precise|FICTIVE|ZOE|1987-06-05|F|99350");
    }

    @Test
    void homonymsOfOneDay_areToldApartByThePreciseTraceAlone() {
        List<String> une = formes(identite("Homonyme", null, List.of("Camille"), Sexe.F, "75056", null));
        List<String> autre = formes(identite("Homonyme", null, List.of("Camille"), Sexe.F, "69123", null));
        assertThat(une.get(0)).isEqualTo(autre.get(0));
        assertThat(une.get(1)).isNotEqualTo(autre.get(1));
    }

    @Test
    void dateKnownInPart_isATraceOfItsOwn() {
        Identite annee = new Identite("Fictive", null, List.of("Zoé"), new DateNaissance(1987, null, null), null, null, null);
        assertThat(formes(annee)).containsExactly("personne|FICTIVE|ZOE|1987-00-00");
    }

    @Test
    void nameWithoutALetter_isAPersonStill() {
        assertThat(formes(identite("-", null, List.of("-"), null, null, null))).containsExactly("personne|||1987-06-05");
    }

    /** Whoever changes this loses everybody who is in the journal: the value was computed apart, by another program. */
    @Test
    void reference_isWhatItHasAlwaysBeen() {
        CleRecherche cle = new CleRecherche("essai", Instant.EPOCH, "une cle d'essai de trente-deux o".getBytes());
        assertThat(cle.reference(Trace.personne("FICTIVE", "ZOE", "1987-06-05")).valeur())
                .isEqualTo("essai.VfqJHjzdYnnyg_nGEpifNg");
    }
}
