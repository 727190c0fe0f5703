/** The time a question may take, as whoever asks says it: the work for an answer that nobody waits for ends with the waiting. */
package fr.apiparticulier.provider.echeance;
