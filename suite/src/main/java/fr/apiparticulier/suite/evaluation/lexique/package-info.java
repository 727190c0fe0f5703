/** Names, communes and countries to draw people from: lists written for this, nobody's register. */
package fr.apiparticulier.suite.evaluation.lexique;
