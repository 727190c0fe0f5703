/** Persons taken out of the registry, who stay out whatever is imported, and the proof of it. */
package fr.apiparticulier.provider.effacement;
