/** Production speaks to nobody in clear. */
package fr.apiparticulier.gateway.tls;
