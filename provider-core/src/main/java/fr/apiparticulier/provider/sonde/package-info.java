/** How fast a provider's ports answer by themselves: asked without HTTP, by whoever measures a registry on a machine of theirs. */
package fr.apiparticulier.provider.sonde;
