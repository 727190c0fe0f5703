/** Recorded questions and answers of the public sandbox: what a case file says, before anything is done with it. */
package fr.apiparticulier.suite.conformance.cas;
