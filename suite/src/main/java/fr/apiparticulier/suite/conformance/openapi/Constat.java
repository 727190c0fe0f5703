package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.Optional;

/**
 * What was found about one subject.
 *
 * @param egaux how many facts are the same
 * @param juges the others
 */
record Constat(Sujet sujet, int egaux, List<Juge> juges) {

    /** @param declaration the one that says why; empty if none does */
    record Juge(Ecart ecart, Optional<Declaration> declaration) {
    }

    List<Juge> declares() {
        return juges.stream().filter(juge -> juge.declaration().isPresent()).toList();
    }

    List<Ecart> nonDeclares() {
        return juges.stream().filter(juge -> juge.declaration().isEmpty()).map(Juge::ecart).toList();
    }
}
