/** The records of an import file, made of what recorded answers say: cases become people like any other, imported like any other. */
package fr.apiparticulier.suite.conformance.fiche;
