package fr.apiparticulier.gateway.environnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.quarkus.vertx.http.runtime.ProxyConfig;
import io.quarkus.vertx.http.runtime.TrustedProxyCheck.TrustedProxyCheckPart;
import io.quarkus.vertx.http.runtime.TrustedProxyCheckPartConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionCheckTest {

    @ParameterizedTest
    @CsvSource({"https://bac-a-sable.api-particulier.invalid, true", "https://jetons.example/v1, true",
            "https://x.test:8443/a, true",
            "https://X.INVALID., true", "bac a sable.invalid, true", "https://particulier.api.gouv.fr, false",
            "https://invalid.gouv.fr, false"})
    void issuer_underAReservedName_isASandbox(String issuer, boolean sandbox) {
        assertThat(ProductionCheck.isSandbox(issuer)).isEqualTo(sandbox);
    }

    @ParameterizedTest
    @CsvSource({"https://particulier.api.gouv.fr, true", "http://particulier.api.gouv.fr, false", "https:///api, false",
            "https://particulier.invalid, false", ", false"})
    void publicAddress_isOneThatClientsFindEncrypted(URI adresse, boolean publique) {
        assertThat(ProductionCheck.isPublic(Optional.ofNullable(adresse))).isEqualTo(publique);
    }

    @ParameterizedTest
    @CsvSource({"quarkus.http.proxy.proxy-address-forwarding, , true",
            "quarkus.http.proxy.proxy-address-forwarding, 192.0.2.1, false", "quarkus.http.proxy.allow-forwarded, , false"})
    void forwarding_withoutATrustedProxy_believesAnyone(String nom, String proxys, boolean quiconque) {
        Map<String, String> proprietes = new HashMap<>(Map.of(nom, "true"));
        if (proxys != null) {
            proprietes.put("quarkus.http.proxy.trusted-proxies", proxys);
        }
        ProxyConfig proxy = new SmallRyeConfigBuilder().withMapping(ProxyConfig.class, "quarkus.http.proxy")
                .withDefaultValues(proprietes)
                .withConverter(TrustedProxyCheckPart.class, 1, new TrustedProxyCheckPartConverter())
                .addDiscoveredConverters().build().getConfigMapping(ProxyConfig.class, "quarkus.http.proxy");
        assertThat(ProductionCheck.believesAnyone(proxy)).isEqualTo(quiconque);
    }
}
