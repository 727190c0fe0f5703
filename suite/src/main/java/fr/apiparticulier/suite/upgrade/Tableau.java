package fr.apiparticulier.suite.upgrade;

import java.util.List;
import java.util.stream.Stream;

/** The steps as a person reads them. */
final class Tableau {

    private static final String FORME = "%-36s %7s %7s %7s %11s";

    private Tableau() {
    }

    static String tete() {
        return FORME.formatted("step", "calls", "failed", "wrong", "slowest ms");
    }

    /** @return the line, and under it whatever was not right */
    static List<String> lignes(Etape.Ligne ligne) {
        return Stream.concat(
                Stream.of(FORME.formatted(ligne.nom(), ligne.appels(), ligne.echoues(), ligne.faux(), ligne.plusLent())),
                ligne.motifs().stream().map(motif -> "  " + motif)).toList();
    }
}
