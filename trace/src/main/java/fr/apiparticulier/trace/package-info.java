/**
 * Where a call's time went, from the gateway to the database, without a word of what it was about. Only this package makes
 * spans; all that one may say is in {@link fr.apiparticulier.trace.Step} and {@link fr.apiparticulier.trace.Mark} (ADR 31).
 */
package fr.apiparticulier.trace;
