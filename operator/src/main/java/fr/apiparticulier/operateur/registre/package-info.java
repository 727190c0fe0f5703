/** Replaces a provider's registry by a file. */
package fr.apiparticulier.operateur.registre;
