/** Scholarship files and whose they are: what the registry holds, how it is imported, how a student is found. */
package fr.apiparticulier.cnous.boursier;
