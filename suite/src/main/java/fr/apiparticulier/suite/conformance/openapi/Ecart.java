package fr.apiparticulier.suite.conformance.openapi;

/**
 * One thing that two documents do not say alike.
 *
 * @param path the route, or {@value Sujet#COMPOSANTS}
 * @param operation the HTTP method, in capitals
 * @param kind what it is about
 * @param pointer JSON pointer into the operation; empty for the operation itself
 * @param theirs what the public document says; of a set, what only it has
 * @param ours what our document says; of a set, what only it has
 */
record Ecart(String path, String operation, Genre kind, String pointer, String theirs, String ours) {

    /** @return one line for the report, without the operation */
    String enClair() {
        String lieu = pointer.isEmpty() ? "/" : pointer;
        return kind.estDePresence()
                ? "%s %s".formatted(kind.mot(), lieu)
                : "%s %s: theirs %s, ours %s".formatted(kind.mot(), lieu, theirs, ours);
    }
}
