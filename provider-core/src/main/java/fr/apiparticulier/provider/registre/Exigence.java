package fr.apiparticulier.provider.registre;

/** What the constructors of an import's records ask of their members. */
public final class Exigence {

    private Exigence() {
    }

    /**
     * @param message the member's name and what is expected, as in {@code numero: missing (expected: 1 to 7 digits)}; never
     *        a value
     * @throws ValeurRefusee with that message
     */
    public static void exiger(boolean condition, String message) {
        if (!condition) {
            throw new ValeurRefusee(message);
        }
    }
}
