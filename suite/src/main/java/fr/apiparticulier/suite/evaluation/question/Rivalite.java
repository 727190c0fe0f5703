package fr.apiparticulier.suite.evaluation.question;

/** Whom a question fits to the letter, as it is or as it would be had nothing gone wrong with it. */
public enum Rivalite {
    /** Nobody but whoever it is about: it counts. */
    AUCUNE,
    /** Whoever it is about, and somebody else: nobody can tell, and to answer nobody is right. */
    HOMONYME,
    /** Somebody else alone: it says the truth about the wrong one, and does not count. */
    AUTRUI
}
