package fr.apiparticulier.gateway.enumeration;

/**
 * What one token has asked in a stretch of time, by whether there was an answer: which questions, about whom, and
 * whose data it was given.
 */
record Period(long number, Distinct found, Distinct missed, Distinct known, Distinct sought, Seen disclosed) {

    Period(long number) {
        this(number, new Distinct(), new Distinct(), new Distinct(), new Distinct(), new Seen());
    }

    /** @return whether a count may be another one now */
    boolean note(long question, long person, boolean answered) {
        return (answered ? found : missed).add(question) | (answered ? known : sought).add(person);
    }

    /** @return of memory, nearly */
    int bytes() {
        return found.bytes() + missed.bytes() + known.bytes() + sought.bytes() + disclosed.bytes();
    }
}
