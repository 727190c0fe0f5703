/** The answer to "is this person a student, and of what". */
package fr.apiparticulier.mesr.statut;
