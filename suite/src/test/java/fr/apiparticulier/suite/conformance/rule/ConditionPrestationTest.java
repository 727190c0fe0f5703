package fr.apiparticulier.suite.conformance.rule;

import static fr.apiparticulier.suite.conformance.Exemples.CSS_V2;
import static fr.apiparticulier.suite.conformance.Exemples.CSS_V3;
import static fr.apiparticulier.suite.conformance.Exemples.EAJE;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.rejeu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.compare.Comparaison;
import fr.apiparticulier.suite.conformance.compare.Difference;

/** The conditions about benefits. The clock stands at the 15th of May 2026. */
class ConditionPrestationTest {

    /** Whether the condition holds for the one difference between what is recorded and what is answered. */
    private static boolean vaut(Condition condition, Cas cas, String obtenu) {
        Rejeu rejeu = rejeu(cas, cas.statut(), obtenu);
        List<Difference> differences = Comparaison.comparer(cas, rejeu.reponse().orElseThrow());
        assertThat(differences).hasSize(1);
        return condition.vaut(rejeu, differences.get(0));
    }

    private static String droit(boolean ouvert, String participation, String debut) {
        return "{data: {est_beneficiaire: " + ouvert + ", avec_participation: " + participation + ", date_debut_droit: "
                + debut + "}}";
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, true", "2026-05-15, false", "2020-01-01, false"})
    void droitAVenir_opensAfterToday(String debut, boolean aVenir) {
        assertThat(vaut(Condition.DROIT_A_VENIR, cas(CSS_V3, "{}", 200, droit(true, "false", "'" + debut + "'")),
                droit(false, "false", "'" + debut + "'"))).isEqualTo(aVenir);
        assertThat(vaut(Condition.DROIT_A_VENIR,
                cas(CSS_V2, "{}", 200, "{status: 'beneficiaire_sans_participation_financiere', dateDebut: '" + debut + "'}"),
                "{status: 'non_beneficiaire_css', dateDebut: '" + debut + "'}")).isEqualTo(aVenir);
    }

    @Test
    void droitAVenir_isNotAnsweredAsARight() {
        assertThat(vaut(Condition.DROIT_A_VENIR, cas(CSS_V3, "{}", 200, droit(true, "false", "'2026-05-16'")),
                droit(true, "true", "'2026-05-16'"))).isFalse();
    }

    @Test
    void formeSansDroit_isFalseBesideNoRight() {
        Cas sans = cas(CSS_V3, "{}", 200, droit(false, "false", "null"));
        assertThat(vaut(Condition.FORME_SANS_DROIT, sans, droit(false, "null", "null"))).isTrue();
        assertThat(vaut(Condition.FORME_SANS_DROIT, sans, droit(false, "true", "null"))).isFalse();
        assertThat(vaut(Condition.FORME_SANS_DROIT, cas(CSS_V3, "{}", 200, droit(true, "false", "null")),
                droit(true, "null", "null"))).isFalse();
        assertThat(vaut(Condition.FORME_SANS_DROIT, cas(CSS_V3, "{}", 200, droit(false, "true", "null")),
                droit(false, "null", "null"))).isFalse();
    }

    @Test
    void finDeDroit_isADateThatIsNotAnswered() {
        Cas fini = cas(CSS_V2, "{}", 200, "{dateFin: '2025-03-31'}");
        assertThat(vaut(Condition.FIN_DE_DROIT, fini, "{dateFin: null}")).isTrue();
        assertThat(vaut(Condition.FIN_DE_DROIT, fini, "{dateFin: '2025-04-30'}")).isFalse();
        assertThat(vaut(Condition.FIN_DE_DROIT, cas(CSS_V2, "{}", 200, "{dateFin: 'demain'}"), "{dateFin: null}")).isFalse();
    }

    private static Cas famille(int aCharge, int aeeh) {
        return cas(EAJE, "{}", 200, "{data: {enfants: [{date_naissance: '2000-01-20'}, {date_naissance: '2015-01-20'}], "
                + "nombre_enfants_a_charge: " + aCharge + ", nombre_enfants_beneficiaire_aeeh: " + aeeh + "}}");
    }

    private static String repondue(int aCharge, int aeeh) {
        return famille(aCharge, aeeh).reponse().toString();
    }

    @Test
    void nombreDEnfants_isOfThoseListedWithoutTheGrownUp() {
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(2, 0), repondue(1, 0))).isTrue();
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(2, 0), repondue(0, 0))).isFalse();
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(1, 1), repondue(1, 0))).isTrue();
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(1, 2), repondue(1, 1))).isTrue();
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(1, 2), repondue(1, 0))).isFalse();
        assertThat(vaut(Condition.NOMBRE_D_ENFANTS, famille(1, 3), repondue(1, 1))).isTrue();
    }

    @Test
    void erreurSansForme_hasNeitherAWordNorAList() {
        assertThat(vaut(Condition.ERREUR_SANS_FORME, cas(CSS_V2, "{}", 404, "{reason: 'absent'}"),
                "{error: 'not_found', reason: 'absent'}")).isTrue();
        assertThat(vaut(Condition.ERREUR_SANS_FORME, cas(CSS_V2, "{}", 404, "{error: 'absent'}"), "{error: 'not_found'}"))
                .isFalse();
        assertThat(vaut(Condition.ERREUR_SANS_FORME, cas(CSS_V2, "{}", 200, "{status: 'a'}"), "{status: 'b'}")).isFalse();
    }
}
