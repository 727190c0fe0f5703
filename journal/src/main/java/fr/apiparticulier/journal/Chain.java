package fr.apiparticulier.journal;

import java.util.UUID;

/** A chain being written. Not for two threads at once. */
public final class Chain {

    private final UUID id;
    private long last;
    private Digest head;

    public Chain(UUID id) {
        this.id = id;
        this.head = Digest.origin(id);
    }

    /** @return the content as the chain's next link */
    public Link add(String contenu) {
        head = head.then(contenu);
        last++;
        return new Link(id, last, contenu, head);
    }
}
