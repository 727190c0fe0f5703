package fr.apiparticulier.provider.environnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptionCheckTest {

    @ParameterizedTest
    @CsvSource({"quarkus.http.insecure-requests, DISABLED, ",
            "particulier.collecteur.adresse, https://collecteur:4318/v1/traces, ",
            "particulier.collecteur.adresse, http://collecteur:4318/v1/traces, particulier.collecteur.adresse",
            "quarkus.http.insecure-requests, redirect, quarkus.http.insecure-requests",
            "quarkus.http.ssl.client-auth, REQUIRED, ",
            "quarkus.http.ssl.client-auth, request, quarkus.http.ssl.client-auth",
            "quarkus.http.ssl.client-auth, , quarkus.http.ssl.client-auth",
            "quarkus.datasource.reactive.postgresql.ssl-mode, prefer, quarkus.datasource.reactive.postgresql.ssl-mode",
            "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode, require, quarkus.datasource.jdbc.additional-jdbc-properties.sslmode"})
    void whatTravelsInClear_orIsAskedByAnybody_isNamed(String nom, String valeur, String attendu) {
        Map<String, String> proprietes = new HashMap<>(Map.of("quarkus.http.insecure-requests", "disabled",
                "quarkus.http.ssl.client-auth", "required",
                "quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full",
                "quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "verify-full"));
        proprietes.put(nom, valeur);
        assertThat(EncryptionCheck.inClear(cle -> Optional.ofNullable(proprietes.get(cle))))
                .isEqualTo(Optional.ofNullable(attendu));
    }
}
