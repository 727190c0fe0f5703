/** What came of each fault, counted and told. */
package fr.apiparticulier.suite.chaos.bilan;
