package fr.apiparticulier.mesr.etudiant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.RegimeFormation;

class ConditionPopulationTest {

    @ParameterizedTest
    @EnumSource(RegimeFormation.class)
    void regime_ofAnEnrolment_isInOnePopulationAlone(RegimeFormation regime) {
        boolean initiale = ConditionPopulation.sql(Set.of(Population.INSCRIT_FORMATION_INITIALE)).contains(regime.name());
        boolean continue_ = ConditionPopulation.sql(Set.of(Population.INSCRIT_FORMATION_CONTINUE)).contains(regime.name());
        assertThat(initiale).isNotEqualTo(continue_);
    }

    @Test
    void populations_together_areAnAlternative() {
        assertThat(ConditionPopulation.sql(EnumSet.allOf(Population.class)))
                .matches("\\(\\(inscrit = true .*\\) or \\(inscrit = true .*\\) or inscrit = false\\)");
    }

    @Test
    void populations_none_holdNothing() {
        assertThat(ConditionPopulation.sql(Set.of())).isEqualTo("1 = 0");
    }
}
