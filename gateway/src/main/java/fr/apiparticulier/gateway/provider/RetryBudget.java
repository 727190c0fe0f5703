package fr.apiparticulier.gateway.provider;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many second tries one provider may still get: each call saves up a part of one, and no more are kept than a small
 * stock, which is full at the start. Whatever happens there are at most stock + part × calls.
 */
final class RetryBudget {

    private static final long WHOLE = 1_000_000;

    private final long part;
    private final long stock;
    private final AtomicLong left;

    /**
     * @param part of a second try that a call saves up, zero or more
     * @param stock second tries that are kept, zero or more
     */
    RetryBudget(double part, int stock) {
        if (part < 0 || part > 1 || stock < 0) {
            throw new IllegalArgumentException("part: %s, stock: %s (expected: 0 to 1, >= 0)".formatted(part, stock));
        }
        this.part = Math.round(part * WHOLE);
        this.stock = stock * WHOLE;
        this.left = new AtomicLong(this.stock);
    }

    void called() {
        left.updateAndGet(saved -> Math.min(stock, saved + part));
    }

    boolean tryRetry() {
        return left.getAndUpdate(saved -> saved < WHOLE ? saved : saved - WHOLE) >= WHOLE;
    }
}
