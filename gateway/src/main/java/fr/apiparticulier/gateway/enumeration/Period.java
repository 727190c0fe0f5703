package fr.apiparticulier.gateway.enumeration;

/** What one token has asked in a stretch of time, by whether there was an answer: which questions, and about whom. */
record Period(long number, Distinct found, Distinct missed, Distinct known, Distinct sought) {

    Period(long number) {
        this(number, new Distinct(), new Distinct(), new Distinct(), new Distinct());
    }

    void note(long question, long person, boolean answered) {
        (answered ? found : missed).add(question);
        (answered ? known : sought).add(person);
    }
}
