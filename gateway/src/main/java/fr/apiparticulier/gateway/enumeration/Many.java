package fr.apiparticulier.gateway.enumeration;

/**
 * How many different things were seen, nearly, however many: HyperLogLog (Flajolet and others, 2007) of 1,024 registers, within
 * three per cent in two cases out of three. What was seen cannot be had back from it. Not safe for several threads.
 */
final class Many {

    private static final int BITS = 10;
    private static final int REGISTERS = 1 << BITS;
    /** Of a rank, which is 55 at most. */
    private static final int RANK_BITS = 6;
    /** By the paper, for this many registers. */
    private static final double ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

    /** Each register that is not empty and its rank, while there are few; null then. */
    private Few few = new Few();
    private byte[] ranks;
    private int free = REGISTERS;
    /** Of 2 to the power of minus each rank: kept, so that asking costs nothing. */
    private double sum = REGISTERS;

    /**
     * @param hash of which every bit depends on the whole
     * @return whether the count may be another one now
     */
    boolean add(long hash) {
        int register = (int) (hash >>> Long.SIZE - BITS);
        // The bit that ends the zeros, should all the rest be zeros.
        int rank = Long.numberOfLeadingZeros(hash << BITS | 1L << BITS - 1) + 1;
        int both = register << RANK_BITS | rank;
        if (few != null) {
            if (few.has(both)) {
                return false;
            }
            if (few.add(both)) {
                return true;
            }
            ranks = new byte[REGISTERS];
            few.forEach(this::raise);
            few = null;
        }
        return raise(both);
    }

    private boolean raise(int both) {
        int register = both >>> RANK_BITS;
        byte rank = (byte) (both & (1 << RANK_BITS) - 1);
        byte before = ranks[register];
        if (rank > before) {
            free -= before == 0 ? 1 : 0;
            sum += Math.scalb(1.0, -rank) - Math.scalb(1.0, -before);
            ranks[register] = rank;
        }
        return rank > before;
    }

    int count() {
        if (few != null) {
            // Whatever differs in one of the two is another thing.
            return few.size();
        }
        double many = ALPHA * REGISTERS * REGISTERS / sum;
        boolean isFew = many <= 2.5 * REGISTERS && free > 0;
        return (int) Math.round(isFew ? REGISTERS * Math.log((double) REGISTERS / free) : many);
    }

    /** @return of memory, nearly */
    int bytes() {
        return few != null ? Few.BYTES : REGISTERS;
    }
}
