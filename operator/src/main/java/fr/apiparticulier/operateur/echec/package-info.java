/** How a command ends that did not do what it was asked: a reason, and an exit code. */
package fr.apiparticulier.operateur.echec;
