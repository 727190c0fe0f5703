/** Recorded failures of a provider, replayed by really making it fail so. */
package fr.apiparticulier.suite.conformance.fault;
