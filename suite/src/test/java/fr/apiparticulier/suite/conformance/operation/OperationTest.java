package fr.apiparticulier.suite.conformance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.cnaf.Prestation;

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
        assertThat(Operation.deId("api_particulier_v2_dgfip_svair")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Prestation.class)
    void benefit_hasAFamilyOfItsName_andAnOperation(Prestation prestation) {
        assertThat(Operation.servies()).anyMatch(operation -> operation.famille().prestation().filter(prestation::equals)
                .isPresent() && operation.id().contains(prestation.name().toLowerCase(Locale.ROOT)));
        assertThat(Famille.QUOTIENT_FAMILIAL.prestation()).isEmpty();
    }

    @Test
    void parameter_knownOrNot_isTold() {
        Parametres parametres = new Parametres(java.util.List.of(Set.of("ine", "nom")), Set.of("sexe"));
        assertThat(parametres.connait("nom")).isTrue();
        assertThat(parametres.connait("sexe")).isTrue();
        assertThat(parametres.connait("sexeEtatCivil")).isFalse();
    }
}
