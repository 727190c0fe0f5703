/** The faults, and the ground they are made on. */
package fr.apiparticulier.suite.chaos.epreuve;
