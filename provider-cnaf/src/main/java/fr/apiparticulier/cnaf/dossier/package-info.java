/** The files of allocataires: what the registry holds, how it is imported, how a file is found. */
package fr.apiparticulier.cnaf.dossier;
