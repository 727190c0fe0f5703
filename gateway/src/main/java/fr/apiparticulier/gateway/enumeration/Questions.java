package fr.apiparticulier.gateway.enumeration;

import java.util.List;

/**
 * What one token has asked: in this period and in the one before, by whether there was an answer; and about whom, today. Safe for
 * several threads.
 */
final class Questions {

    /**
     * @param found different questions that had an answer
     * @param missed different questions that had none
     * @param known different people about whom some question had an answer
     * @param unknown different people about whom none had
     * @param persons different people of the day, found or not, whatever was asked
     * @param missedToday different questions of the day that had no answer
     */
    record Counts(int found, int missed, int known, int unknown, int persons, int missedToday) {
    }

    private Period now = new Period(Long.MIN_VALUE);
    private Period before = now;
    private long today = Long.MIN_VALUE;
    private Many persons = new Many();
    private Many missedToday = new Many();
    /** What was counted last; null when it is not so any more. Few calls change it, and each asks. */
    private Counts counts;

    /**
     * One question.
     *
     * @param question a hash of it
     * @param person a hash of whom it is about
     */
    record Asked(long question, long person, boolean found) {
    }

    /**
     * What was asked at once. Where the answer tells of somebody new, what has no answer beside it is what this person does not
     * have, as an ordinary family has no student: it counts for one of the day, no more, as whoever knows enough people hides a
     * guess behind each. Where it tells of nobody new each counts.
     *
     * @param disclosed a hash of each person whose data was given
     */
    synchronized void note(long period, long day, List<Asked> asked, List<Long> disclosed) {
        turn(period, day);
        boolean excused = disclosed.stream()
                .anyMatch(person -> !now.disclosed().has(person) && !before.disclosed().has(person));
        disclosed.forEach(now.disclosed()::add);
        asked.stream().filter(one -> one.found || !excused)
                .forEach(one -> changes(now.note(one.question, one.person, one.found) | persons.add(one.person)));
        asked.stream().filter(one -> !one.found).limit(excused ? 1 : asked.size())
                .forEach(one -> changes(missedToday.add(one.question)));
    }

    private void changes(boolean count) {
        if (count) {
            counts = null;
        }
    }

    /**
     * @param period its number; they follow each other
     * @param day its number
     */
    synchronized Counts counts(long period, long day) {
        turn(period, day);
        if (counts == null) {
            counts = count();
        }
        return counts;
    }

    private Counts count() {
        int known = Distinct.count(before.known(), now.known());
        int all = Distinct.count(before.known(), now.known(), before.sought(), now.sought());
        return new Counts(Distinct.count(before.found(), now.found()), Distinct.count(before.missed(), now.missed()), known,
                all - known, persons.count(), missedToday.count());
    }

    /** @return of memory, nearly */
    synchronized int bytes() {
        return now.bytes() + before.bytes() + persons.bytes() + missedToday.bytes();
    }

    private void turn(long period, long day) {
        if (day != today) {
            persons = new Many();
            missedToday = new Many();
            today = day;
            counts = null;
        }
        if (period != now.number()) {
            before = now.number() == period - 1 ? now : new Period(period - 1);
            now = new Period(period);
            counts = null;
        }
    }
}
