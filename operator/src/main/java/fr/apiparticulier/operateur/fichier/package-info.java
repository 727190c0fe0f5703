/** Files that their owner alone can read. */
package fr.apiparticulier.operateur.fichier;
