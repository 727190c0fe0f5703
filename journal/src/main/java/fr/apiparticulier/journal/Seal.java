package fr.apiparticulier.journal;

import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.UUID;

/**
 * What an anchor says, and signs.
 *
 * @param numero from 1 over all chains of all processes, without a gap
 * @param precedente the digest of the anchor before; zero for the first
 * @param instant when it was made
 */
public record Seal(long numero, Digest precedente, Instant instant, Subject objet) {

    /** What is sealed. */
    public sealed interface Subject permits Batch, Purge {
    }

    /**
     * Events {@code du} to {@code au} of a chain, which end in {@code tete}. Holds that there are so many and no others.
     */
    public record Batch(UUID chaine, long du, long au, Digest tete) implements Subject {
    }

    /**
     * That everything up to an anchor was old enough and was removed, the anchors with their events.
     *
     * @param avant all of it was sealed before this instant
     * @param duree how long events were kept at least
     * @param jusqua the last anchor removed, which the first that remains follows
     * @param chaines where the chains of what was removed ended, for those that go on
     */
    public record Purge(Instant avant, Period duree, Head jusqua, Map<UUID, Head> chaines) implements Subject {
        public Purge {
            chaines = Map.copyOf(chaines);
        }
    }
}
