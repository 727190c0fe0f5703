/** What is answered about a pupil, and whether it is certain whom it is about. */
package fr.apiparticulier.education.eleve;
