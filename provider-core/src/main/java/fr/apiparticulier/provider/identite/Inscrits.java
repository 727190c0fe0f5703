package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.function.Function;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.vertx.sqlclient.Row;

/** The people of one table, who can be searched for. */
public final class Inscrits<T> {

    /** Beside the columns of a row: its id, or null where what belongs to it was not read, see {@link #parColonnes}. */
    public static final String SUIVIE = CandidatsColonnes.SUIVIE;

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
     * @param colonnes of the table, with commas between them
     * @param aCote a statement that reads what belongs to the row called {@code personne}, whose id is {@link #SUIVIE} there: null,
     *        so that nothing is read, for those who sound otherwise than asked. Its columns have other names
     * @param forme of somebody with one of the rows beside them, whose columns are null where there is none
     * @param personnes whom such rows are about, in whichever order
     */
    public static <L, T> Inscrits<T> parColonnes(String table, String colonnes, String aCote, Function<Row, L> forme,
            Function<List<L>, List<T>> personnes, Function<T, IdentiteEnregistree> identite) {
        return new Inscrits<>(CandidatsColonnes.de(table, colonnes, aCote, forme, personnes), table, identite);
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
