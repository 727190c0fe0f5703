/**
 * {@code suite/identity-eval}: people who do not exist, questions about them that are wrong as questions are, and how many a
 * provider finds, misses, or takes for somebody else.
 */
package fr.apiparticulier.suite.evaluation;
