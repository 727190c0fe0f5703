/** What came of the questions, what should have, and both as a table. */
package fr.apiparticulier.suite.evaluation.bilan;
