package fr.apiparticulier.contract.appel;

/** What gateway and providers tell each other beside the internal token and the question. */
public final class InternalHeaders {

    /** From the gateway: how many milliseconds it still waits. A provider works no longer for it; none left, and it need not begin. */
    public static final String DEADLINE = "X-Deadline-Millis";

    /**
     * From a provider: which state of its registry it answers from, a word that is compared and not read. It is another after
     * every import, as it must be after whatever else takes records away; an answer never stems from an older state than the one it names.
     */
    public static final String GENERATION = "X-Registry-Generation";

    private InternalHeaders() {
    }
}
