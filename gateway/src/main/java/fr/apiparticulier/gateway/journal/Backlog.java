package fr.apiparticulier.gateway.journal;

import java.util.List;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.journal.Link;

/** Where events wait while the {@link Store} is away. */
interface Backlog {

    boolean isEmpty();

    /**
     * @return done when they will be found again after any crash of this process or its machine; fails if there is no place
     */
    Uni<Void> append(List<Link> batch);

    /** Writes what waits, oldest first, and forgets what was written. Fails as the store does, and then keeps the rest. */
    Uni<Void> drainInto(Store store);
}
