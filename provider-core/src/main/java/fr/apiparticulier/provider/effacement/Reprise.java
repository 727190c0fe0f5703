package fr.apiparticulier.provider.effacement;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What came of taking attestations back in.
 *
 * @param nouvelles how many were not known
 * @param connues how many were
 * @param retraits rows about erased persons that had come back, and went again
 */
@RegisterForReflection
public record Reprise(long nouvelles, long connues, List<Retrait> retraits) {
}
