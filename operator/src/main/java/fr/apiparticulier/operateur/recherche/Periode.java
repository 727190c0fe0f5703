package fr.apiparticulier.operateur.recherche;

import java.time.Instant;

/**
 * @param debut the first moment
 * @param fin the moment after the last
 */
record Periode(Instant debut, Instant fin) {

    boolean comprend(Instant instant) {
        return !instant.isBefore(debut) && instant.isBefore(fin);
    }
}
