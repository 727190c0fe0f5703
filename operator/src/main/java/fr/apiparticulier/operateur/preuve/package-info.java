/** Exports the journal, proves that it is whole, says its head, purges it. */
package fr.apiparticulier.operateur.preuve;
