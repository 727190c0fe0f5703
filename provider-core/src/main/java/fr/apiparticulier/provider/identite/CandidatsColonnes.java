package fr.apiparticulier.provider.identite;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;

import fr.apiparticulier.provider.echeance.Seance;

/**
 * Within a {@link fr.apiparticulier.provider.echeance.LectureDirecte}. Whatever a question has, it is one statement, which the database
 * plans once.
 *
 * @param forme of a row: somebody, with one of the rows beside them
 * @param personnes of all rows
 */
record CandidatsColonnes<L, T>(String requete, Function<Row, L> forme, Function<List<L>, List<T>> personnes)
        implements
        Candidats<T> {

    /** Of whoever sounds as asked in both names, and is hardly anybody else: what belongs to the others is not read. */
    static final String SUIVIE = "suivie";

    static <L, T> CandidatsColonnes<L, T> de(String table, String colonnes, String aCote, Function<Row, L> forme,
            Function<List<L>, List<T>> personnes) {
        return new CandidatsColonnes<>("select * from (select " + colonnes + ", case when bloc_nom = any($1) and"
                + " bloc_prenom = any($2) then id end as " + SUIVIE + " from " + table + " where generation ="
                + " (select generation from registre) and (bloc_nom = any($1) or bloc_prenom = any($2) or bloc_noms = any($3))"
                + " limit $4) personne left join lateral (" + aCote + ") cote on true", forme, personnes);
    }

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        if (!condition.isEmpty()) {
            throw new IllegalArgumentException("condition: none is known here (expected: empty)");
        }
        return Seance.courante().lister(forme, requete, cles(cherches.noms()), cles(cherches.prenoms()),
                cles(cherches.deux()), (long) limite).map(personnes);
    }

    private static Long[] cles(Collection<Long> cles) {
        return cles.toArray(Long[]::new);
    }
}
