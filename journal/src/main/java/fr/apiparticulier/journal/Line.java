package fr.apiparticulier.journal;

/** What a journal is made of, in its order: an {@link Anchor}, then the {@link Link}s that it seals. */
public sealed interface Line permits Anchor, Link {
}
