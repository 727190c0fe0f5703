package fr.apiparticulier.provider.identite;

import java.util.function.Function;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;

/**
 * The people of one table, who can be searched for.
 *
 * @param repository of an entity with fields {@code generation} and {@code identite}
 * @param table in which the entity is stored
 */
public record Inscrits<T>(PanacheRepositoryBase<T, Long> repository, String table,
        Function<T, IdentiteEnregistree> identite) {
}
