/** The time it is. */
package fr.apiparticulier.operateur.horloge;
