/** Asks the recorded questions of a running suite and judges the answers. */
package fr.apiparticulier.suite.conformance.replay;
