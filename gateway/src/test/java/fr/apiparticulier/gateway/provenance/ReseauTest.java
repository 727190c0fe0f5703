package fr.apiparticulier.gateway.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and blocks of them, as bits and never as text. */
class ReseauTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7", "192.0.2.0/24, 192.0.2.255", "192.0.2.128/25, 192.0.2.128", "0.0.0.0/0, 203.0.113.9",
            "192.0.2.7/31, 192.0.2.6", "2001:db8::/32, 2001:db8:ffff::1", "2001:db8::1, 2001:0db8:0:0:0:0:0:1",
            "192.0.2.7, ::ffff:192.0.2.7", "::ffff:192.0.2.0/120, 192.0.2.255", "::ffff:192.0.2.7, 192.0.2.7",
            "::ffff:0:0/96, 203.0.113.9"})
    void address_withinTheBlock_isAdmitted(String bloc, String adresse) {
        assertThat(contient(bloc, adresse)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.8", "192.0.2.0/24, 192.0.3.0", "192.0.2.128/25, 192.0.2.127", "192.0.2.7/31, 192.0.2.8",
            "2001:db8::/32, 2001:db9::1", "0.0.0.0/0, 2001:db8::1", "::/0, 192.0.2.7", "192.0.2.7/32, 192.0.2.70",
            "::ffff:192.0.2.0/120, 192.0.3.0"})
    void address_outsideTheBlock_isNot(String bloc, String adresse) {
        assertThat(contient(bloc, adresse)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mairie.example", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "192.0.2.0/24/8", "192.0.2",
            "2001:db8::/129", "192.0.2.256", "/24", "*", "fe80::1%eth0", "[2001:db8::1]", "::ffff:192.0.2.0/129",
            "::ffff:0:0/95", "::ffff:192.0.2.0/24"})
    void text_thatIsNoBlock_isNone(String texte) {
        assertThat(Reseau.lire(texte)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, true", "192.0.2.0/24, true", "192.0.2.7/32, true", "0.0.0.0/0, true", "2001:db8::1, true",
            "2001:db8::/32, true", "::1/128, true", "::ffff:192.0.2.0/120, true", "192.0.2.7/24, false",
            "2001:db8::1/32, false", "::ffff:192.0.2.7/120, false"})
    void block_beginsAtItsFirstAddress_orIsASlip(String bloc, boolean aligne) {
        assertThat(Reseau.lire(bloc).orElseThrow().estAligne()).isEqualTo(aligne);
    }

    private static boolean contient(String bloc, String adresse) {
        byte[] octets = Reseau.octets(adresse);
        return Reseau.lire(bloc).orElseThrow()
                .contient(octets);
    }
}
