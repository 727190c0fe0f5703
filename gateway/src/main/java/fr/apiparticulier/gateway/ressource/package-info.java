/** The catalogue of what can be asked, for software that chooses by itself: made from the code by a test, served with what is up. */
package fr.apiparticulier.gateway.ressource;
