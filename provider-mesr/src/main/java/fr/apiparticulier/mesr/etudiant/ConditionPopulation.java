package fr.apiparticulier.mesr.etudiant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.mesr.Population;
import fr.apiparticulier.contract.mesr.RegimeFormation;

/** Which enrolments a population holds, as a condition of the query: what nobody may see never leaves the database. */
final class ConditionPopulation {

    private static final Map<Population, String> CLAUSES = Arrays.stream(Population.values())
            .collect(Collectors.toMap(Function.identity(), ConditionPopulation::clause, (une, autre) -> une,
                    () -> new EnumMap<>(Population.class)));

    private ConditionPopulation() {
    }

    /** @return SQL on the columns of an inscription, true for those in one of the populations; without any, for none */
    static String sql(Set<Population> populations) {
        return populations.isEmpty()
                ? "1 = 0"
                : populations.stream().sorted().map(CLAUSES::get).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String clause(Population population) {
        return switch (population) {
            case INSCRIT_FORMATION_INITIALE -> "(inscrit = true and regime in " + regimes(true) + ")";
            case INSCRIT_FORMATION_CONTINUE -> "(inscrit = true and regime in " + regimes(false) + ")";
            case ADMIS -> "inscrit = false";
        };
    }

    private static String regimes(boolean initiale) {
        return Arrays.stream(RegimeFormation.values()).filter(regime -> regime.estInitiale() == initiale)
                .map(regime -> "'" + regime.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
