package fr.apiparticulier.suite.saut;

import java.util.Arrays;
import java.util.Optional;

/** What is made to grow from little to much, while all else of a call stays. */
enum Serie {

    TOKENS("tokens", "tokens that take turns", 1, 10, 100, 1_000, 10_000, 100_000),
    SCOPES("scopes", "scopes of each token", 1, 4, 12, 30, 60),
    BODY("body", "KB that the provider answers", 1, 3, 10, 30, 100),
    LATENCY("latency", "ms that the provider takes", 1, 10, 100, 1_000, 5_000),
    REPLICAS("replicas", "gateways that share Redis", 1, 2, 4);

    private final String mot;
    private final String unite;
    private final int[] tailles;

    Serie(String mot, String unite, int... tailles) {
        this.mot = mot;
        this.unite = unite;
        this.tailles = tailles;
    }

    /** @return as the command line names it */
    String mot() {
        return mot;
    }

    String unite() {
        return unite;
    }

    /** @return from little to much */
    int[] tailles() {
        return tailles.clone();
    }

    /** @return whether a call has more to do with each of them: only then may it cost more, and no faster than they grow */
    boolean estDuTravail() {
        return this == SCOPES || this == BODY;
    }

    static Optional<Serie> de(String mot) {
        return Arrays.stream(values()).filter(une -> une.mot.equals(mot)).findFirst();
    }
}
