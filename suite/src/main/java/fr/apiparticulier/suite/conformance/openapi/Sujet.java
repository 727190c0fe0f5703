package fr.apiparticulier.suite.conformance.openapi;

/** What is compared at a time: an operation, or what the operations of a document share. */
record Sujet(String path, String operation) implements Comparable<Sujet> {

    static final String COMPOSANTS = "components";

    static Sujet composants() {
        return new Sujet(COMPOSANTS, "");
    }

    @Override
    public int compareTo(Sujet autre) {
        int parChemin = path.compareTo(autre.path);
        return parChemin == 0 ? operation.compareTo(autre.operation) : parChemin;
    }

    String enClair() {
        return operation.isEmpty() ? path : operation + " " + path;
    }
}
