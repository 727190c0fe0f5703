package fr.apiparticulier.suite.empreinte;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one service in one form.
 *
 * @param service as in {@code provider-cnaf}
 * @param taille of what is delivered, bytes, without a JVM
 * @param prets from the start of the process to the first "ready", milliseconds, one for each start, in order
 * @param repos resident memory some seconds after a start, bytes
 * @param charge resident memory after the calls, bytes
 * @param calcul processor time of one call, on average
 * @param construction of a native executable that was built here
 */
record Mesure(Forme forme, String service, long taille, List<Long> prets, long repos, long charge, Duration calcul,
        Optional<Construction> construction) {

    Mesure {
        if (prets.isEmpty()) {
            throw new IllegalArgumentException("prets: none (expected: one start at least)");
        }
        prets = prets.stream().sorted().toList();
    }

    /** @return one that was measured, milliseconds; the slower of the two in the middle */
    long pret() {
        return prets.get(prets.size() / 2);
    }
}
