package fr.apiparticulier.suite.banc;

import java.util.Collection;

/** How long calls of one kind took. */
public final class Serie {

    private static final double NANOS = 1_000_000;

    private final long[] triees;

    /** @param durees nanoseconds; one at least */
    public Serie(Collection<Long> durees) {
        if (durees.isEmpty()) {
            throw new IllegalArgumentException("durees: none (expected: one at least)");
        }
        triees = durees.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    public int nombre() {
        return triees.length;
    }

    /**
     * @param part more than 0 and at most 1
     * @return milliseconds within which that part of the calls was answered: one that was measured, no mean of two
     */
    public double centile(double part) {
        return triees[(int) Math.ceil(part * triees.length) - 1] / NANOS;
    }

    public double mediane() {
        return centile(0.5);
    }
}
