package fr.apiparticulier.provider.effacement;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** How many rows of a table and generation were taken out. */
@RegisterForReflection
public record Retrait(String table, long generation, long lignes) {
}
