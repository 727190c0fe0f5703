package fr.apiparticulier.k8s.rule;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;

/** One thing that holds of an installation that may be applied. */
@FunctionalInterface
public interface Rule {

    /** Tells of all that it has looked at. */
    void check(Installation installation, Findings findings);
}
