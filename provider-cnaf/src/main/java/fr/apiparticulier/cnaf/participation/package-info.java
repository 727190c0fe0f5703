/** What a family's contribution to early-childhood care is computed from: the answer to the gateway. */
package fr.apiparticulier.cnaf.participation;
