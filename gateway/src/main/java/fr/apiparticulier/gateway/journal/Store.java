package fr.apiparticulier.gateway.journal;

import java.util.List;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.journal.Link;

/** Where events are kept for good. */
interface Store {

    /**
     * Writes links and their anchor, all or nothing. What is written already is left as it is, so that whoever does not
     * know may say it again.
     *
     * @param batch links of one chain that follow each other, at least one
     * @return done when they will be found again after any crash
     */
    Uni<Void> write(List<Link> batch);
}
