/** The provider that is tried: started, filled, and asked as the gateway asks it. */
package fr.apiparticulier.suite.evaluation.demande;
