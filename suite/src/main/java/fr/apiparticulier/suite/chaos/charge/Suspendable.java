package fr.apiparticulier.suite.chaos.charge;

/** What can be told to leave everybody alone for a while. */
public interface Suspendable {

    /** Nothing is asked until {@link #reprendre}. Returns when nothing is on its way any more; not to be called from an event loop. */
    void suspendre() throws InterruptedException;

    /** What was not asked meanwhile is not asked later. */
    void reprendre();
}
