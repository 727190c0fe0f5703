/**
 * {@code suite/conformance}: replays recorded cases of the public sandbox against the running suite, and says what passes,
 * what differs and why.
 */
package fr.apiparticulier.suite.conformance;
