package fr.apiparticulier.k8s.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0 1 * * *", "*/5 0-6 1,15 * 1-5", "59 23 31 12 7", "0-59/10 * * * *"})
    void cron_ofFiveFields_isOne(String text) {
        assertThat(Cron.isValid(text)).isTrue();
        assertThat(Cron.isValidWithSeconds("0 " + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "5-1 * * * *",
            "*/0 * * * *", "@daily", "0 1 * * * *"})
    void cron_thatNeverIs_isNone(String text) {
        assertThat(Cron.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"250m, 0.25", "1, 1", "1.5, 1.5", "64Mi, 67108864", "1Gi, 1073741824", "2G, 2000000000"})
    void amount_isItsNumber(String text, String number) {
        assertThat(Amount.of(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "64MB", "64 Mi", "1GiB", "Mi", "1,5", "64mi"})
    void amount_otherwiseWritten_isNone(String text) {
        assertThat(Amount.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 6, 1", "50%, 6, 3", "25%, 6, 2", "100%, 3, 3", "0, 3, 0"})
    void shareOfPods_isRoundedUp(String text, int all, int pods) {
        assertThat(Amount.ofPods(text, all)).isEqualTo(pods);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90d", "1 h", "h", "", "2160"})
    void duration_thatGoDoesNotRead_isNone(String text) {
        assertThat(Formats.isGoDuration(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gateway", "-a", "a_b", "a..b", "é"})
    void name_thatIsNoHost_isNone(String text) {
        assertThat(Formats.isSubdomain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "a b", "a/b/c", "é"})
    void label_outOfItsAlphabet_isNone(String text) {
        assertThat(Formats.isQualifiedName(text)).isFalse();
        assertThat(Formats.isLabelValue(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "a-very-long-name-of-a-port", "a--b", "Http"})
    void nameOfAPort_otherwiseThanAllowed_isNone(String text) {
        assertThat(Formats.isPortName(text)).isFalse();
    }
}
