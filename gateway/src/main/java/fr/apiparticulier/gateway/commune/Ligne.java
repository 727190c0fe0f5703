package fr.apiparticulier.gateway.commune;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a list of communes: a name that a code had.
 *
 * @param code five characters
 * @param debut the first day, or null if it is not told
 * @param fin the day after the last, or null if it is not told or has not come
 * @param ailleurs the département that has it too: where it went later, or was before; mostly null
 */
record Ligne(String code, String libelle, LocalDate debut, LocalDate fin, String ailleurs) {

    Ligne(String code, String libelle, LocalDate debut, LocalDate fin) {
        this(code, libelle, debut, fin, null);
    }

    boolean estDatee() {
        return debut != null || fin != null;
    }

    /** @return those under which somebody born there may name it */
    List<String> departements() {
        return ailleurs == null ? List.of(Departement.de(code)) : List.of(Departement.de(code), ailleurs);
    }
}
