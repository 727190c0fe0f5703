/** The gateway's own database, as something that may go away without a word. */
package fr.apiparticulier.gateway.base;
