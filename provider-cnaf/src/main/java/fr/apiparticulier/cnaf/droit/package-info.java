/** Whether a person has a right to a benefit today: the answer to the gateway. */
package fr.apiparticulier.cnaf.droit;
