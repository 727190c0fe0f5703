/** The identifier a job seeker chose, which is a secret: it is compared, and never kept. */
package fr.apiparticulier.poleemploi.identifiant;
