/** What a gateway calls in place of a provider, so that what the provider takes is known. */
package fr.apiparticulier.suite.relais;
