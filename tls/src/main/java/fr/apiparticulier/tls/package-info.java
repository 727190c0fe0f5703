/** What each service tells of the certificates that it shows. */
package fr.apiparticulier.tls;
