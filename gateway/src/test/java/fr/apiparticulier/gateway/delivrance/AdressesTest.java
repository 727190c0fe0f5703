package fr.apiparticulier.gateway.delivrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.7", "192.0.2.0/24", "192.0.2.7/32", "0.0.0.0/0", "2001:db8::1", "2001:db8::/32", "::1/128"})
    void addressOrBlock_isValid(String texte) {
        assertThat(Adresses.estValide(texte)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mairie.invalid", "192.0.2", "192.0.2.256", "192.0.2.7/24", "192.0.2.0/33", "192.0.2.0/-1",
            "192.0.2.0/24/24", "2001:db8::1/32", "2001:db8::/129", "fe80::1%eth0", "[2001:db8::1]", "192.0.2.0/"})
    void anythingElse_evenABlockThatDoesNotBeginAtItsFirstAddress_isNot(String texte) {
        assertThat(Adresses.estValide(texte)).isFalse();
    }
}
