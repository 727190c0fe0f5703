package fr.apiparticulier.suite.conformance.openapi;

import java.util.Locale;

/** What a difference between two documents is about. */
enum Genre {
    /** Theirs has it, ours has not. */
    MISSING,
    /** Ours has it, theirs has not. */
    EXTRA,
    OPERATION_ID,
    DEPRECATED,
    /** What a caller must present: the alternatives of an operation, the nature of a scheme. */
    SECURITY,
    /** Whether a parameter must be given, a member or a header is always there. */
    REQUIRED,
    /** How a parameter of several values is written. */
    STYLE,
    TYPE,
    NULLABLE,
    ENUM,
    FORMAT,
    PATTERN,
    /** Bounds: of a number, of a text's length, of a list's size. */
    LIMIT,
    DEFAULT,
    /** Whether an object may have members that it does not name. */
    ADDITIONAL;

    /** @return the word in the file of declarations and in reports */
    String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether it is about a thing being there at all; all others are about what is said of it */
    boolean estDePresence() {
        return this == MISSING || this == EXTRA;
    }
}
