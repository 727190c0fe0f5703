package fr.apiparticulier.gateway.quota;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.gateway.call.Usage;

/** Lets a token's calls through, or not. */
interface Limiter {

    /**
     * @param calls made at once, 0 to the limit; see {@link CallLog#tryCalls}
     * @return what became of all of them together; never fails
     */
    Uni<Usage> tryCalls(String key, int limit, int calls);
}
