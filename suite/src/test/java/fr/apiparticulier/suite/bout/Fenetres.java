package fr.apiparticulier.suite.bout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a limit of so many in any second was kept, as far as a client can prove: a call was let through at some instant
 * between being sent and being answered. Of a limit that was kept, at most {@code limit * (whole seconds + 1)} calls lie wholly
 * within any stretch of time.
 */
final class Fenetres {

    private static final double NANOSECONDES = 1e9;
    /** Another process' clock may be as much faster over a second, and then some. */
    private static final double ECART = 0.005;

    /** Nanoseconds of one clock. */
    record Admis(long envoye, long recu) {
    }

    private Fenetres() {
    }

    /** @return words on a stretch of time in which more were let through; empty if the limit may have been kept */
    static Optional<String> depassement(List<Admis> admis, int limite) {
        List<Admis> parEnvoi = admis.stream().sorted((un, autre) -> Long.compare(un.envoye, autre.envoye)).toList();
        for (int premier = 0; premier < parEnvoi.size(); premier++) {
            long debut = parEnvoi.get(premier).envoye;
            long[] fins = parEnvoi.stream().skip(premier).mapToLong(Admis::recu).toArray();
            Arrays.sort(fins);
            for (int dernier = 0; dernier < fins.length; dernier++) {
                double secondes = (fins[dernier] - debut) / NANOSECONDES;
                if (dernier + 1 > limite * (Math.floor(secondes + ECART) + 1)) {
                    return Optional.of("%d within %.3f s".formatted(dernier + 1, secondes));
                }
            }
        }
        return Optional.empty();
    }
}
