/** The answer to "does this student hold a scholarship, and which". */
package fr.apiparticulier.cnous.statut;
