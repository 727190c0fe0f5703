package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.suite.conformance.rule.Motif;
import fr.apiparticulier.suite.conformance.rule.Verdict;

/**
 * One reason why our document may say otherwise than the public one. In its forms, {@code *} stands for one step and
 * {@code **} for any number.
 *
 * @param id names it in reports
 * @param document the public documents it holds for: v2, v3
 * @param path the routes
 * @param kind what the difference is about; never anything
 * @param pointer where in the operation; empty for the operation itself, never anywhere
 * @param theirs what the public document says; null for whatever it says
 * @param ours what our document says; null for whatever it says
 * @param verdict tolerated, deviating or skipped
 * @param reason for the reader of a report
 * @param operation the HTTP method, in capitals; null for GET, and for what operations share
 */
record Declaration(String id, List<String> document, List<String> path, List<Genre> kind, List<String> pointer, String theirs,
        String ours, Verdict verdict, String reason, String operation) {

    private static final String LECTURE = "GET";

    Declaration(String id, List<String> document, List<String> path, List<Genre> kind, List<String> pointer, String theirs,
            String ours, Verdict verdict, String reason) {
        this(id, document, path, kind, pointer, theirs, ours, verdict, reason, null);
    }

    Declaration {
        Objects.requireNonNull(id, "id");
        exiger(verdict == Verdict.TOLERATED || verdict == Verdict.DEVIATING || verdict == Verdict.SKIPPED,
                id + ": verdict (expected: tolerated, deviating or skipped)");
        exiger(estDit(document) && estDit(path) && estDit(kind) && estDit(pointer) && reason != null && !reason.isBlank(),
                id + ": document, path, kind, pointer or reason is missing (expected: all)");
        exiger(pointer.stream().noneMatch(lieu -> lieu.matches("[*/]+")),
                id + ": pointer holds everywhere (expected: a place)");
        exiger(theirs != null || ours != null || kind.stream().allMatch(Genre::estDePresence),
                id + ": neither theirs nor ours (expected: one of them, as it is about what is said)");
    }

    boolean concerne(String version) {
        return document.contains(version);
    }

    boolean vaut(Ecart ecart) {
        return kind.contains(ecart.kind()) && estDe(ecart.operation())
                && path.stream().anyMatch(forme -> Motif.de(forme).vaut(ecart.path()))
                && pointer.stream().anyMatch(forme -> Motif.de(forme).vaut(ecart.pointer()))
                && (theirs == null || Motif.de(theirs).vaut(ecart.theirs()))
                && (ours == null || Motif.de(ours).vaut(ecart.ours()));
    }

    private boolean estDe(String methode) {
        return operation == null ? methode.isEmpty() || methode.equals(LECTURE) : methode.equals(operation);
    }

    private static boolean estDit(List<?> valeurs) {
        return valeurs != null && !valeurs.isEmpty() && valeurs.stream().noneMatch(Objects::isNull);
    }

    private static void exiger(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
