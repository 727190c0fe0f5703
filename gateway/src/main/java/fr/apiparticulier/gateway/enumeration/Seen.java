package fr.apiparticulier.gateway.enumeration;

/**
 * Whether a thing was seen before, nearly: one bit each of 16,384, so that of those that were not, one in a few is taken for seen
 * when some thousands were. What was seen cannot be had back from it. Not safe for several threads.
 */
final class Seen {

    private static final int WORDS = 256;

    private final long[] seen = new long[WORDS];

    /** @param hash of which every bit depends on the whole */
    void add(long hash) {
        seen[word(hash)] |= 1L << hash;
    }

    /** @return whether it may have been seen; false only if it was not */
    boolean has(long hash) {
        return (seen[word(hash)] & 1L << hash) != 0;
    }

    private static int word(long hash) {
        return (int) (hash >>> Long.SIZE - 8);
    }
}
