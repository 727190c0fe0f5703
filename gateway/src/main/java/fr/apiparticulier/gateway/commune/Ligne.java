package fr.apiparticulier.gateway.commune;

import java.time.LocalDate;

/**
 * One line of a list of communes: a name that a code had.
 *
 * @param code five characters
 * @param debut the first day, or null if it is not told
 * @param fin the day after the last, or null if it is not told or has not come
 */
record Ligne(String code, String libelle, LocalDate debut, LocalDate fin) {

    boolean estDatee() {
        return debut != null || fin != null;
    }
}
