package fr.apiparticulier.gateway.quota;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.gateway.call.Usage;

/** Lets a token's calls through, or not. */
interface Limiter {

    /** @return what became of the call; never fails */
    Uni<Usage> tryCall(String key, int limit);
}
