/** Who was told about somebody: the journal of calls, searched by whoever holds the search keys. */
package fr.apiparticulier.operateur.recherche;
