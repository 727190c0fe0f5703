package fr.apiparticulier.suite.conformance.rule;

import java.util.Locale;

/** What became of a case, from best to worst. */
public enum Verdict {
    /** Answered as recorded. */
    PASSED,
    /** Not as recorded, in a way that is no fault of either side or is due to what is not built yet. */
    TOLERATED,
    /** Not as recorded, on purpose: the case is at odds with the contract or with a rule that ranks above cases. */
    DEVIATING,
    /** Not asked. */
    SKIPPED,
    /** Not as recorded, and no rule says why. */
    FAILED;

    /** @return the word in the rules file and in reports */
    public String mot() {
        return name().toLowerCase(Locale.ROOT);
    }
}
