package fr.apiparticulier.suite.conformance.fault;

import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanneTest {

    @ParameterizedTest
    @CsvSource({"503, network_error, REFUS", "503, data_provider_error, CHARABIA", "503, provider_unknown_error, CHARABIA",
            "502, network_error, REFUS", "504, gateway_timeout, SILENCE", "504, anything, SILENCE"})
    void error_ofV2_isReplayedByTheBehaviourItStandsFor(int statut, String mot, Panne panne) {
        assertThat(Panne.de(cas("", "{}", statut, "{error: '" + mot + "'}"))).contains(panne);
    }

    @ParameterizedTest
    @CsvSource({"24001, REFUS", "37002, SILENCE", "37999, CHARABIA", "26000, ERREUR"})
    void code_ofAProvider_isReplayedByTheBehaviourItStandsFor(String code, Panne panne) {
        assertThat(Panne.de(cas("", "{}", 502, "{errors: [{code: '" + code + "'}]}"))).contains(panne);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00500", "00429", "37020", "x"})
    void code_thatNoBehaviourLeadsTo_isNotReplayed(String code) {
        assertThat(Panne.de(cas("", "{}", 500, "{errors: [{code: '" + code + "'}]}"))).isEmpty();
    }

    @Test
    void failure_ofTheGateway_isNotReplayed() {
        assertThat(Panne.de(cas("", "{}", 500, "{error: 'error'}"))).isEmpty();
    }

    @Test
    void absence_isNoFailure() {
        assertThat(Panne.estEnregistree(cas("", "{}", 404, "{}"))).isFalse();
        assertThat(Panne.estEnregistree(cas("", "{}", 503, "{}"))).isTrue();
    }
}
