package fr.apiparticulier.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.erreur.ProviderError;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.error.Refusal;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({"SCOPES_MISSING, DENIED", "TOKEN_INVALID, DENIED", "TOKEN_TWICE, DENIED", "TOKEN_EXPIRED, DENIED",
            "FRANCE_CONNECT_INACTIVE, DENIED", "FRANCE_CONNECT_CLIENT, GATEWAY_FAILED", "RECIPIENT_MISSING, CLIENT_ERROR",
            "ACCEPT, CLIENT_ERROR", "MALFORMED, CLIENT_ERROR", "METHOD, CLIENT_ERROR", "RESOURCE, CLIENT_ERROR",
            "TOO_MANY_REQUESTS, THROTTLED", "TOO_MANY_AT_ONCE, CLIENT_ERROR", "INTERNAL, GATEWAY_FAILED"})
    void refusal_ofTheGateway_endsTheCall(GatewayError error, Outcome outcome) {
        assertThat(Outcome.of(new Refusal(error))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(ProviderError.class)
    void refusal_ofAProvider_isThatItKnowsNobody(ProviderError error) {
        assertThat(Outcome.of(new Refusal(error.entry()))).isEqualTo(Outcome.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(value = ProviderFault.class, mode = EnumSource.Mode.EXCLUDE, names = "MAINTENANCE")
    void fault_ofAProvider_isItsOwn(ProviderFault fault) {
        assertThat(Outcome.of(new Refusal(fault.of(DataHolder.CNOUS)))).isEqualTo(Outcome.PROVIDER_FAILED);
    }

    @Test
    void maintenance_thatWasAnnounced_isNobodysFault() {
        assertThat(Outcome.of(new Refusal(ProviderFault.MAINTENANCE.of(DataHolder.CNOUS)))).isEqualTo(Outcome.MAINTENANCE);
    }

    @Test
    void anythingElse_isOurs() {
        assertThat(Outcome.of(new IllegalStateException())).isEqualTo(Outcome.GATEWAY_FAILED);
    }

    @ParameterizedTest
    @CsvSource({"400, CLIENT_ERROR", "404, CLIENT_ERROR", "406, CLIENT_ERROR", "429, THROTTLED", "500, GATEWAY_FAILED"})
    void earlyRefusal_isWhatItsStatusSays(int status, Outcome outcome) {
        assertThat(Outcome.ofEarlyRefusal(status)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5BD9CB469FA16570867728950E"})
    void requestId_ofTheClient_isKept(String said) {
        assertThat(RequestId.of(said).valeur()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "court", "un deux trois", "élisabeth", "a\r\nb-1234567", "<script>12345", "990000001HH",
            "Zoe-Fictive-1987", "1870675056001"})
    void requestId_thatIsNone_isReplaced(String said) {
        assertThat(RequestId.of(said).valeur()).isNotEqualTo(said).hasSize(36);
        assertThat(RequestId.of("a".repeat(65)).valeur()).hasSize(36);
    }

    @Test
    void route_holdsNoQuestion() {
        assertThatThrownBy(() -> new Route("/v3/x?nom=Fictive")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Fictive");
    }
}
