/** How a person becomes a reference: the same at every provider, and for whoever searches the journal with the keys. */
package fr.apiparticulier.contract.recherche;
