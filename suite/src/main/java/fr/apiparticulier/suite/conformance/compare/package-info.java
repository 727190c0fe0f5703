/** What an answer has otherwise than the recorded one: machine-readable members exactly, human words only as words. */
package fr.apiparticulier.suite.conformance.compare;
