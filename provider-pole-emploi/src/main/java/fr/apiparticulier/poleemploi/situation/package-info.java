/** What is answered about a job seeker. */
package fr.apiparticulier.poleemploi.situation;
