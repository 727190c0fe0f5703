package fr.apiparticulier.suite.evaluation.corruption;

import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;

/** One way in which what is said comes to differ from what is. */
@FunctionalInterface
interface Geste {

    /**
     * @param dite what would be said otherwise
     * @param vraie what the papers say
     * @return what is said instead; empty if this cannot happen to such an identity
     */
    Optional<Dite> sur(Identite dite, Identite vraie, RandomGenerator hasard);
}
