/** Who asks this provider: the gateway, by a token that it signed. */
package fr.apiparticulier.provider.appelant;
