package fr.apiparticulier.journal;

/**
 * Something that a journal nobody touched does not have.
 *
 * @param where an anchor, or an event by its chain and number
 */
public record Finding(Kind kind, String where) {

    /** What is wrong. */
    public enum Kind {
        ANCHOR_UNREADABLE,
        /** Not by a key that the verifier was given, or not of this content. */
        SIGNATURE_WRONG,
        /** An anchor is missing, doubled or out of its place. */
        ANCHOR_OUT_OF_ORDER,
        /** An anchor is not what the next one followed. */
        ANCHORS_BROKEN,
        /** The first anchor is not the first there was, and no purge says why. */
        BEGINNING_MISSING,
        /** A chain does not go on where it stopped: a whole batch is missing or doubled. */
        BATCH_OUT_OF_ORDER,
        EVENT_ALTERED,
        EVENT_MISSING,
        /** An event stands where another one was sealed. */
        EVENT_OUT_OF_ORDER,
        /** An event that no anchor seals. */
        EVENT_UNSEALED,
        /** A batch does not end in the digest that was sealed. */
        BATCH_ALTERED,
        /** A purge took what was not old enough by its own retention. */
        PURGE_TOO_EARLY,
        /** The head that the operator kept is not in this journal, or is another anchor's. */
        HEAD_NOT_FOUND
    }

    @Override
    public String toString() {
        return kind + " " + where;
    }
}
