/** Which rights an administration holds and does not use: the law asks for no more data than is needed (CRPA, L114-8). */
package fr.apiparticulier.gateway.minimisation;
