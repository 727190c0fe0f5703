/** Pupils' school years: what the registry holds, how it is imported, how a record is found. */
package fr.apiparticulier.education.scolarite;
