package fr.apiparticulier.suite.chaos.oracle;

/** What an answer is worth beside the oracle's. */
public enum Verdict {

    /** The oracle's. */
    JUSTE,
    /** A refusal that the contract has for what is broken right now. */
    ADMISE,
    /** A refusal, or no answer, that nothing broken right now excuses. */
    PERDUE,
    /** Something else than the oracle's, told as if it were right. */
    FAUSSE
}
