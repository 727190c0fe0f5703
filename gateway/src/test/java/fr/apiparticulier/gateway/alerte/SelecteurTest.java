package fr.apiparticulier.gateway.alerte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelecteurTest {

    private static Selecteur un(String texte) {
        return Selecteur.de(texte).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "sum by (provider, outcome) (rate(appels_total{provider!=\"none\"}[2m])); appels_total",
            "count(ALERTS) by (severity) or on () vector(0); ALERTS",
            "a:b:ratio30d * on () group_left () c / on (sli) group_left () (1 - d); a:b:ratio30d c d",
            "a / on (sli) group_left d; a d",
            "time() - min_over_time(a{pod=~\"valkey-[0-9]+\"}[30d:1h] offset 1w) > bool 20 * 86400; a",
            "min(a or label_replace(b, \"par\", \"minute\", \"\", \"\")); a b",
            "absent(a) unless on (namespace, pod) a:b:max; a a:b:max",
            "(time() - process_start_time_seconds) / 86400 > 0.5 and on (instance, job) b; process_start_time_seconds b"})
    void expression_namesItsMetrics_andNothingElse(String expression, String mesures) {
        assertThat(Selecteur.de(expression).map(Selecteur::mesure)).containsExactly(mesures.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "a; true", "b; false", "a{issue=\"faite\"}; true", "a{issue=\"refusee\"}; false",
            "a{issue!=\"faite\"}; false", "a{issue=~\"fai.*|x\", fournisseur!~\"c.*\"}; true", "a{issue=~\"fai\"}; false",
            "a{autre=\"\"}; true", "a{autre!=\"\"}; false"})
    void selector_choosesWhatItsConditionsAdmit(String selecteur, boolean choisit) {
        assertThat(un(selecteur).choisit(un("a{fournisseur=\"mesr\",issue=\"faite\",} 3.0"))).isEqualTo(choisit);
    }

    @Test
    void lineOfMetrics_isASeries() {
        assertThat(un("particulier_quota_local NaN")).isEqualTo(un("particulier_quota_local"));
    }
}
