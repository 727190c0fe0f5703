/** Keys on disk, and what is signed with them. */
package fr.apiparticulier.operateur.cle;
