package fr.apiparticulier.gateway.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.Operation;

class EncryptionCheckTest {

    private final Map<String, String> proprietes = new HashMap<>();

    EncryptionCheckTest() {
        for (Service service : Service.values()) {
            proprietes.put("particulier.fournisseurs.adresse." + Operation.name(service), "https://" + service.audience());
        }
        proprietes.put("quarkus.datasource.reactive.postgresql.ssl-mode", "VERIFY_FULL");
        proprietes.put("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full");
    }

    private Optional<String> enClair() {
        return EncryptionCheck.inClear(nom -> Optional.ofNullable(proprietes.get(nom)));
    }

    @Test
    void everythingVerified_isEncrypted() {
        assertThat(enClair()).isEmpty();
        proprietes.put("quarkus.redis.hosts", "rediss://redis:6379, rediss://autre:6379");
        proprietes.put("particulier.collecteur.adresse", "https://collecteur:4318/v1/traces");
        assertThat(enClair()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"particulier.fournisseurs.adresse.education, http://provider-education",
            "particulier.collecteur.adresse, http://collecteur:4318/v1/traces",
            "quarkus.redis.hosts, redis://redis:6379", "quarkus.redis.hosts, 'rediss://redis:6379,redis://autre:6379'",
            "quarkus.datasource.reactive.postgresql.ssl-mode, require", "quarkus.datasource.reactive.postgresql.ssl-mode,",
            "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode, verify-ca"})
    void anythingElse_isNamed(String nom, String valeur) {
        proprietes.put(nom, valeur);
        assertThat(enClair()).contains(nom);
    }

    @ParameterizedTest
    @CsvSource({"quarkus.tls.trust-all, true", "quarkus.tls.fournisseurs.trust-all, true",
            "quarkus.tls.\"fournisseurs\".trust-all, YES", "quarkus.datasource.reactive.trust-all, 'true '",
            "quarkus.redis.tls.trust-all, on", "QUARKUS_DATASOURCE_REACTIVE_TRUST_ALL, 1"})
    void whoeverTakesAnyCertificate_isNamed(String nom, String valeur) {
        proprietes.put(nom, "false");
        assertThat(croitTous()).isEmpty();
        proprietes.put(nom, valeur);
        assertThat(croitTous()).contains(nom);
    }

    private Optional<String> croitTous() {
        return EncryptionCheck.trustingAnyone(
                new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(proprietes, "essai", 500)).build());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, false", "localhost, false", "::1, false", "127.3.2.1, false", "10.0.0.1, true", "0.0.0.0, true",
            "::, true", "admin.interne, true", "localhost.example, true"})
    void operators_servedFromAfar_areServedEncrypted(String hote, boolean exige) {
        proprietes.put("particulier.admin.hote", hote);
        assertThat(enClair()).as("nobody is served").isEmpty();
        proprietes.put("particulier.admin.operateurs", "file:operateurs");
        assertThat(enClair()).isEqualTo(exige ? Optional.of("particulier.admin.tls") : Optional.empty());
        proprietes.put("particulier.admin.tls", "interne");
        assertThat(enClair()).isEmpty();
    }
}
