package fr.apiparticulier.provider.sonde;

import java.util.Optional;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/** A question that was read, and is not asked yet. */
@FunctionalInterface
interface Demande extends Supplier<Uni<? extends Optional<?>>> {
}
