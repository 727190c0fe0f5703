package fr.apiparticulier.gateway.environnement;

import static org.assertj.core.api.Assertions.assertThat;

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
}
