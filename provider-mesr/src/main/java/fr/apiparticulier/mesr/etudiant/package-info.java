/** Students and their enrolments: what the registry holds, how it is imported, how a student is found. */
package fr.apiparticulier.mesr.etudiant;
