package fr.apiparticulier.gateway.enumeration;

/**
 * What one token has asked: in this period and in the one before, by whether there was an answer; and about whom, today. Safe for
 * several threads.
 */
final class Questions {

    /**
     * @param found different questions that had an answer
     * @param missed different questions that had none
     * @param persons different people of the day, found or not, whatever was asked
     */
    record Counts(int found, int missed, int persons) {

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
    private long today = Long.MIN_VALUE;
    private Many persons = new Many();

    /**
     * @param question a hash of it
     * @param person a hash of whom it is about
     */
    synchronized void note(long period, long day, long question, long person, boolean found) {
        turn(period, day);
        (found ? now.found : now.missed).add(question);
        persons.add(person);
    }

    /**
     * @param period its number; they follow each other
     * @param day its number
     */
    synchronized Counts counts(long period, long day) {
        turn(period, day);
        return new Counts(Distinct.count(before.found, now.found), Distinct.count(before.missed, now.missed),
                persons.count());
    }

    private void turn(long period, long day) {
        if (day != today) {
            persons = new Many();
            today = day;
        }
        if (period != now.number) {
            before = now.number == period - 1 ? now : new Period(period - 1);
            now = new Period(period);
        }
    }
}
