/** What a run found: a table for the console, a file for the reader who wants to know why. */
package fr.apiparticulier.suite.conformance.report;
