/** Whom a command believes, and how it says who it is. */
package fr.apiparticulier.operateur.tls;
