package fr.apiparticulier.gateway.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind front servers at 10.0.0.0/8 and 2001:db8:a::/48. Of what a header says, a client wrote the beginning. */
class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";

    private final Map<String, String> proprietes = new HashMap<>(Map.of("proxy-address-forwarding", "true",
            "trusted-proxies", "10.0.0.0/8, 2001:db8:a::/48"));

    private ClientAddress adresses() {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder();
        proprietes.forEach((nom, valeur) -> config.withDefaultValue("quarkus.http.proxy." + nom, valeur));
        return new ClientAddress(config.build(), null);
    }

    /** @param lignes between bars */
    private String adresse(String pair, String entete, String lignes) {
        MultiMap entetes = MultiMap.caseInsensitiveMultiMap();
        for (String ligne : lignes.split("\\|")) {
            entetes.add(entete, ligne);
        }
        return adresses().of(pair, entetes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"198.51.100.9; 198.51.100.9", "192.0.2.7, 198.51.100.9; 198.51.100.9",
            "192.0.2.7|198.51.100.9; 198.51.100.9", "192.0.2.7, 10.0.0.3|198.51.100.9, 10.0.0.2; 198.51.100.9",
            "198.51.100.9, 2001:db8:a::1, ::ffff:10.0.0.2; 198.51.100.9", "10.0.0.3, 10.0.0.2; 10.0.0.3",
            "192.0.2.7, 198.51.100.9:4711; 198.51.100.9", "192.0.2.7, [2001:db8::9]:443; 2001:db8::9",
            "192.0.2.7, 2001:db8::9; 2001:db8::9", "192.0.2.7,,198.51.100.9; 198.51.100.9"})
    void address_isTheRightMostThatIsNoProxys(String lignes, String adresse) {
        assertThat(adresse(PROXY, "X-Forwarded-For", lignes)).isEqualTo(adresse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7, unknown", "192.0.2.7, mairie.example", "192.0.2.7, 198.51.100", "192.0.2.7, [",
            "192.0.2.7, []", "192.0.2.7|:", "192.0.2.7, 192.0.2.7 10.0.0.2", "192.0.2.7, for=198.51.100.9"})
    void address_thatNoProxyCouldTell_isNotKnown_whateverStandsBefore(String lignes) {
        assertThat(adresse(PROXY, "X-Forwarded-For", lignes)).isEmpty();
    }

    @Test
    void address_ofAStranger_isItsOwn_whateverItSays() {
        assertThat(adresse("198.51.100.1", "X-Forwarded-For", "192.0.2.7")).isEqualTo("198.51.100.1");
        proprietes.put("proxy-address-forwarding", "false");
        assertThat(adresse(PROXY, "X-Forwarded-For", "192.0.2.7")).isEqualTo(PROXY);
    }

    @Test
    void address_ofAProxyThatSaysNothing_isTheProxys() {
        assertThat(adresses().of(PROXY, MultiMap.caseInsensitiveMultiMap())).isEqualTo(PROXY);
        assertThat(adresse(PROXY, "Forwarded", "for=192.0.2.7")).isEqualTo(PROXY);
    }

    @Test
    void address_whereNobodyIsNamed_isTheLastThatWasSaid() {
        proprietes.remove("trusted-proxies");
        assertThat(adresse("198.51.100.1", "X-Forwarded-For", "192.0.2.7, 10.0.0.2")).isEqualTo("10.0.0.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"for=192.0.2.7, for=198.51.100.9;proto=https;by=10.0.0.2! 198.51.100.9",
            "for=192.0.2.7|proto=https; For=\"[2001:db8::9]:4711\"! 2001:db8::9",
            "for=198.51.100.9, for=10.0.0.2! 198.51.100.9",
            "for=\"192.0.2.7, for=198.51.100.9! 198.51.100.9", "for=\"198.51.100.9:4711\"! 198.51.100.9"})
    void address_inForwarded_isTheRightMostToo(String lignes, String adresse) {
        proprietes.put("allow-forwarded", "true");
        assertThat(adresse(PROXY, "Forwarded", lignes)).isEqualTo(adresse);
        assertThat(adresse(PROXY, "X-Forwarded-For", "192.0.2.7")).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"for=_cachee", "for=unknown", "proto=https", "by=192.0.2.7", "for=198.51.100.9;for=192.0.2.7", "x"})
    void address_thatForwardedDoesNotTell_isNotKnown(String dernier) {
        proprietes.put("allow-forwarded", "true");
        assertThat(adresse(PROXY, "Forwarded", "for=192.0.2.7, " + dernier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"use-proxy-protocol; true", "trusted-proxies; 10.0.0.1,front.example",
            "trusted-proxies; 10.0.0.1:8080", "allow-forwarded; true"})
    void settingThatAClientCouldUse_stopsTheStart(String nom, String valeur) {
        proprietes.put("allow-x-forwarded", "true");
        assertThat(adresses()).isNotNull();
        proprietes.put(nom, valeur);
        assertThatThrownBy(this::adresses).isInstanceOf(ConfigurationException.class).hasMessageContaining(nom);
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.1, 198.51.100.1", "::ffff:198.51.100.1, 198.51.100.1", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
            "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0", "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0"})
    void address_isCountedAsItsSubscriber(String adresse, String comptee) {
        assertThat(ClientAddress.counted(adresse)).isEqualTo(comptee);
    }

    @Test
    void address_thatIsNone_isCountedWithAllSuch() {
        assertThat(ClientAddress.counted("un-nom.invalid")).isEmpty();
        assertThat(ClientAddress.counted(null)).isEmpty();
    }
}
