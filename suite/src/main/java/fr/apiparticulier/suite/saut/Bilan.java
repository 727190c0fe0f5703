package fr.apiparticulier.suite.saut;

import java.util.List;
import java.util.Optional;

/**
 * What one run says.
 *
 * @param mesures in the order of the table
 * @param cadence calls a second, of which the durations are
 */
record Bilan(List<Mesures> mesures, double cadence) {

    static final String UN_JETON = ", one token";
    static final String AVANT = "API Particulier before";

    /** Of what the best off the shelf computes. */
    static final double PART_MAXIMALE = 0.5;
    /** Milliseconds more than without anything in between. */
    static final double AJOUT_MAXIMAL = 5;
    /** Of what a call costs when all come under one token. */
    static final double JETONS_MAXIMUM = 1.1;
    /** Of what it was before: what two rounds of one build lie apart. */
    static final double AVANT_MAXIMUM = 1.05;
    /** Microseconds: five times nginx, where it is 15. */
    static final double BUT = 75;

    /** @return our CPU by that of the state before; empty if that was not run */
    Optional<Double> avant() {
        return de(AVANT).map(avant -> notre().calcul() / avant.calcul());
    }

    private Mesures notre() {
        return mesures.get(0);
    }

    private Optional<Mesures> de(String debut) {
        return mesures.stream().filter(une -> une.engage().nom().startsWith(debut)).findFirst();
    }

    /** @return our CPU by that of Spring Cloud Gateway; empty if that was not run */
    Optional<Double> part() {
        return de("Spring").map(spring -> notre().calcul() / spring.calcul());
    }

    /** @return our CPU under many tokens by that under one */
    Optional<Double> jetons() {
        return de(notre().engage().nom() + UN_JETON).map(un -> notre().calcul() / un.calcul());
    }

    /** @return milliseconds that we add to the 99th percentile, median of all rounds */
    Optional<Double> ajout() {
        return de("direct").map(direct -> notre().p99() - direct.p99());
    }

    /** @return whether all targets are met; one that could not be measured is not */
    boolean tient() {
        if (avant().isPresent()) {
            return avant().get() <= AVANT_MAXIMUM;
        }
        return part().filter(part -> part <= PART_MAXIMALE).isPresent()
                && jetons().filter(part -> part <= JETONS_MAXIMUM).isPresent()
                && ajout().filter(ajout -> ajout < AJOUT_MAXIMAL).isPresent();
    }
}
