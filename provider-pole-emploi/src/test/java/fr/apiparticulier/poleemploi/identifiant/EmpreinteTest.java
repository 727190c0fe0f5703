package fr.apiparticulier.poleemploi.identifiant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmpreinteTest {

    private static String cle(int octets, int valeur) {
        byte[] cle = new byte[octets];
        Arrays.fill(cle, (byte) valeur);
        return Base64.getEncoder().encodeToString(cle);
    }

    /** RFC 4231, test case 6. */
    @Test
    void empreinte_isHmacSha256() {
        assertThat(new Empreinte(cle(131, 0xaa)).de("Test Using Larger Than Block-Size Key - Hash Key First"))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoé", "ZOÉ", " Zoé", "Zoé ", "Zoe", ""})
    void empreinte_ofAnotherWriting_isAnother(String autre) {
        Empreinte empreinte = new Empreinte(cle(32, 1));
        assertThat(empreinte.de(autre)).isNotEqualTo(empreinte.de("Zoé")).hasSize(64);
        assertThat(empreinte.de("Zoé")).isEqualTo(empreinte.de("Zoé"));
    }

    @Test
    void empreinte_underAnotherKey_isAnother() {
        assertThat(new Empreinte(cle(32, 1)).de("Zoé")).isNotEqualTo(new Empreinte(cle(32, 2)).de("Zoé"));
    }

    @Test
    void key_of32Bytes_isLongEnough() {
        assertThatCode(() -> new Empreinte(cle(32, 7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Empreinte(cle(31, 7))).isInstanceOf(ConfigurationException.class).message()
                .contains("particulier.identifiant.cle", "32").doesNotContain(cle(31, 7));
    }

    @Test
    void key_thatIsNotBase64_isRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> new Empreinte("pas de la base64 §")).isInstanceOf(ConfigurationException.class).hasNoCause()
                .message().contains("particulier.identifiant.cle").doesNotContain("§");
    }
}
