package fr.apiparticulier.provider.registre;

import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/**
 * A table that an import fills: partitioned by {@code generation}, with an {@code id}. A record has one row in its root table,
 * which also has {@code cle} and {@code contenu}, and any number of rows in those below.
 *
 * @param parente the table that its rows belong to; null for the root
 * @param lien the column that holds the parent row's id; null for the root
 * @param colonnes whatever else the provider writes, in this order
 * @param personnes whether its rows hold an identity, in {@link IdentiteEnregistree#COLONNES}, after the other columns
 */
public record Table(String nom, Table parente, String lien, List<String> colonnes, boolean personnes) {

    public static Table racine(String nom, String... colonnes) {
        return new Table(nom, null, null, List.of(colonnes), false);
    }

    public static Table sous(Table parente, String nom, String lien, String... colonnes) {
        return new Table(nom, parente, lien, List.of(colonnes), false);
    }

    /** @return the same, each row with an identity: its values follow the others, see {@link IdentiteEnregistree#valeurs} */
    public Table dePersonnes() {
        return new Table(nom, parente, lien,
                Stream.concat(colonnes.stream(), IdentiteEnregistree.COLONNES.stream()).toList(), true);
    }

    /** @return every column in the order in which it is copied */
    List<String> toutes() {
        return parente == null
                ? Stream.of(List.of("id", "generation", "cle"), colonnes, List.of("contenu")).flatMap(List::stream).toList()
                : Stream.concat(Stream.of("id", "generation", lien), colonnes.stream()).toList();
    }

    /** @return the name of one generation's partition */
    String partition(long generation) {
        return nom + "_g" + generation;
    }

    /** @return the name of the partition that the release before fills */
    String defaut() {
        return nom + "_defaut";
    }
}
