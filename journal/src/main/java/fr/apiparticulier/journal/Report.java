package fr.apiparticulier.journal;

import java.util.List;

/**
 * What a verification found.
 *
 * @param anchors how many there are
 * @param events how many there are
 * @param unsigned anchors without a signature, if the verifier was given no key
 * @param purge the newest, which says what was removed; null if nothing was
 * @param head of the anchors, for the operator to keep elsewhere
 * @param findings what is wrong, in the journal's order; empty if nothing is
 */
public record Report(long anchors, long events, int chains, long unsigned, Seal.Purge purge, Head head,
        List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** @return up to which anchor everything was removed, and said to be; null if nothing was */
    public Head purged() {
        return purge == null ? null : purge.jusqua();
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
