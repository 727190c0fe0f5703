/** How old the data are, and what is done about those that are over. */
package fr.apiparticulier.provider.fraicheur;
