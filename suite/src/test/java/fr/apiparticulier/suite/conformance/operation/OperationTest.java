package fr.apiparticulier.suite.conformance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void operations_haveIdsAndRoutesOfTheirOwn() {
        assertThat(Operation.servies()).extracting(Operation::id).doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("api_particulier_v"));
        assertThat(Operation.servies()).extracting(Operation::chemin).doesNotHaveDuplicates();
    }

    @Test
    void version_isTheOneInIdAndRoute() {
        assertThat(Operation.servies()).allSatisfy(operation -> {
            assertThat(operation.id()).startsWith("api_particulier_v" + operation.version() + "_");
            assertThat(operation.chemin()).contains("/v" + operation.version() + "/");
            assertThat(operation.scopes()).isNotEmpty();
        });
    }

    @Test
    void id_ofAnotherOperation_isNotServed() {
        assertThat(Operation.deId("api_particulier_v2_cnav_prime_activite")).isEmpty();
    }

    @Test
    void parameter_knownOrNot_isTold() {
        Parametres parametres = new Parametres(java.util.List.of(Set.of("ine", "nom")), Set.of("sexe"));
        assertThat(parametres.connait("nom")).isTrue();
        assertThat(parametres.connait("sexe")).isTrue();
        assertThat(parametres.connait("sexeEtatCivil")).isFalse();
    }
}
