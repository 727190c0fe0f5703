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
        /** A purge took what was not old enough, by its own retention or by the one that was expected. */
        PURGE_TOO_EARLY,
        /** An anchor is older than the one before it: some clock was wrong, and what was purged by it may have been young. */
        INSTANT_WENT_BACK,
        /** An anchor was made later than now. */
        INSTANT_TO_COME,
        /** A column that is searched or purged by does not say what is proven. */
        COLUMN_ALTERED,
        /** What keeps the tables from being changed by mistake, or their columns in step, is not there any more, or is another. */
        GUARD_MISSING,
        /** The head that the operator kept is not in this journal, or is another anchor's. */
        HEAD_NOT_FOUND
    }

    @Override
    public String toString() {
        return kind + " " + where;
    }
}
