/** The files of job seekers: what the registry holds, how it is imported, how a file is found. */
package fr.apiparticulier.poleemploi.demandeur;
