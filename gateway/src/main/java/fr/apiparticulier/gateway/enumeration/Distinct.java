package fr.apiparticulier.gateway.enumeration;

/**
 * How many different things were seen, nearly: a linear counter (Whang, 1990) of 4,096 bits, within a few per cent up to
 * 15,000. What was seen cannot be had back from it. Not safe for several threads.
 */
final class Distinct {

    private static final int WORDS = 64;
    private static final int BITS = WORDS * Long.SIZE;

    /** Their bits, while there are few; null then. */
    private Few few = new Few();
    private long[] seen;

    /**
     * @param hash of which every bit depends on the whole
     * @return whether the count may be another one now
     */
    boolean add(long hash) {
        int bit = (int) (hash >>> Long.SIZE - 12);
        if (few != null) {
            if (few.has(bit)) {
                return false;
            }
            if (few.add(bit)) {
                return true;
            }
            seen = new long[WORDS];
            addTo(seen);
            few = null;
        }
        long before = seen[bit >>> 6];
        seen[bit >>> 6] |= 1L << bit;
        return seen[bit >>> 6] != before;
    }

    /** @return how many different things were seen by any of them */
    static int count(Distinct... counters) {
        long[] all = new long[WORDS];
        for (Distinct counter : counters) {
            counter.addTo(all);
        }
        int free = BITS;
        for (long word : all) {
            free -= Long.bitCount(word);
        }
        return (int) Math.round(-BITS * Math.log(Math.max(free, 0.5) / BITS));
    }

    private void addTo(long[] all) {
        if (few != null) {
            few.forEach(bit -> all[bit >>> 6] |= 1L << bit);
            return;
        }
        for (int i = 0; i < WORDS; i++) {
            all[i] |= seen[i];
        }
    }

    /** @return of memory, nearly */
    int bytes() {
        return few != null ? Few.BYTES : WORDS * Long.BYTES;
    }
}
