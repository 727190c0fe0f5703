/** The keys and secrets of an installation: made once, kept apart, changed without anyone noticing. */
package fr.apiparticulier.operateur.secret;
