package fr.apiparticulier.provider.identite;

import java.util.function.Function;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.vertx.sqlclient.Row;

/** The people of one table, who can be searched for. */
public final class Inscrits<T> {

    private final Candidats<T> candidats;
    private final String table;
    private final Function<T, IdentiteEnregistree> identite;

    private Inscrits(Candidats<T> candidats, String table, Function<T, IdentiteEnregistree> identite) {
        this.candidats = candidats;
        this.table = table;
        this.identite = identite;
    }

    /**
     * Read within a {@link fr.apiparticulier.provider.echeance.Lecture}.
     *
     * @param repository of an entity with fields {@code generation} and {@code identite}
     * @param table in which the entity is stored
     */
    public Inscrits(PanacheRepositoryBase<T, Long> repository, String table, Function<T, IdentiteEnregistree> identite) {
        this(new CandidatsObjets<>(repository), table, identite);
    }

    /**
     * Read within a {@link fr.apiparticulier.provider.echeance.LectureDirecte}, and without further conditions.
     *
     * @param table that has {@link IdentiteEnregistree#COLONNES}
     * @param colonnes those that {@code forme} reads, with commas between them
     */
    public static <T> Inscrits<T> parColonnes(String table, String colonnes, Function<Row, T> forme,
            Function<T, IdentiteEnregistree> identite) {
        return new Inscrits<>(CandidatsColonnes.de(table, colonnes, forme), table, identite);
    }

    Candidats<T> candidats() {
        return candidats;
    }

    String table() {
        return table;
    }

    Function<T, IdentiteEnregistree> identite() {
        return identite;
    }
}
