/** What a collector of traces is sent. */
package fr.apiparticulier.suite.collecteur;
