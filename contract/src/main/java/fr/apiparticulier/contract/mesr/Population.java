package fr.apiparticulier.contract.mesr;

/** The three groups of enrolments that v2 scopes open one by one. */
public enum Population {
    /** Enrolled, in a régime of formation initiale (RF1 to RF4). */
    INSCRIT_FORMATION_INITIALE,
    /** Enrolled, in a régime of formation continue (RF5 to RF7). */
    INSCRIT_FORMATION_CONTINUE,
    /** Admitted and not enrolled yet, in any régime. */
    ADMIS
}
