package fr.apiparticulier.gateway.enumeration;

/** What one token has asked in this period and in the one before, by whether there was an answer. Safe for several threads. */
final class Questions {

    /**
     * @param found different questions that had an answer
     * @param missed different questions that had none
     */
    record Counts(int found, int missed) {

        int all() {
            return found + missed;
        }
    }

    private record Period(long number, Distinct found, Distinct missed) {

        Period(long number) {
            this(number, new Distinct(), new Distinct());
        }
    }

    private Period now = new Period(Long.MIN_VALUE);
    private Period before = now;

    /** @param question a hash of it */
    synchronized void note(long period, long question, boolean found) {
        turn(period);
        (found ? now.found : now.missed).add(question);
    }

    /** @param period its number; they follow each other */
    synchronized Counts counts(long period) {
        turn(period);
        return new Counts(Distinct.count(before.found, now.found), Distinct.count(before.missed, now.missed));
    }

    private void turn(long period) {
        if (period != now.number) {
            before = now.number == period - 1 ? now : new Period(period - 1);
            now = new Period(period);
        }
    }
}
