package fr.apiparticulier.suite.registre.recherche;

/**
 * What came of questions that were asked one after the other, by some at a time.
 *
 * @param trouvees how many were answered with somebody
 * @param nanosecondes from the first question to the last answer
 * @param durees of each question, nanoseconds
 */
record Reponses(int trouvees, long nanosecondes, long[] durees) {

    double parSeconde() {
        return durees.length / (nanosecondes / 1e9);
    }
}
