package fr.apiparticulier.gateway.enumeration;

/**
 * Whether a thing was seen before, nearly: one bit each of 16,384, so that of those that were not, one in a few is taken for seen
 * when some thousands were. What was seen cannot be had back from it. Not safe for several threads.
 */
final class Seen {

    private static final int WORDS = 256;

    /** Their bits, while there are few; null then. */
    private Few few = new Few();
    private long[] seen;

    /** @param hash of which every bit depends on the whole */
    void add(long hash) {
        int bit = bit(hash);
        if (few != null) {
            if (few.has(bit) || few.add(bit)) {
                return;
            }
            seen = new long[WORDS];
            few.forEach(this::set);
            few = null;
        }
        set(bit);
    }

    private void set(int bit) {
        seen[bit >>> 6] |= 1L << bit;
    }

    /** @return whether it may have been seen; false only if it was not */
    boolean has(long hash) {
        int bit = bit(hash);
        return few != null ? few.has(bit) : (seen[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(long hash) {
        return (int) (hash >>> Long.SIZE - 14);
    }

    /** @return of memory, nearly */
    int bytes() {
        return few != null ? Few.BYTES : WORDS * Long.BYTES;
    }
}
