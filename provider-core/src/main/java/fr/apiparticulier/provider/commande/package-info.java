/** The provider's executable as a command: an import, the way back, the list of generations, beside the service and without it. */
package fr.apiparticulier.provider.commande;
