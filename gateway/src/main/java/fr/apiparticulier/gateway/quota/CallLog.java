package fr.apiparticulier.gateway.quota;

import fr.apiparticulier.gateway.call.Usage;

/**
 * The calls of one token that were let through in the last second. Never more than the limit in any second, both of its ends
 * included; never fewer for whoever was idle for one. A refused call does not count: a client that hammers is let through as
 * often as one that waits, and no client can lock itself out, or another that has the same token. Calls that are made at once
 * are let through all or none.
 */
interface CallLog {

    /** Microseconds. */
    long WINDOW = 1_000_000;

    /**
     * @param limit of these calls, 1 or more; the next may have another
     * @param calls made at once, 0 to the limit: whoever makes more must not ask, since waiting would not help; who makes none
     *        only looks
     * @return what became of all of them; null if this log has ended
     */
    Usage tryCalls(int limit, int calls);
}
