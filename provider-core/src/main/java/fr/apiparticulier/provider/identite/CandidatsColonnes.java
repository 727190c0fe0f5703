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
 */
record CandidatsColonnes<T>(String requete, Function<Row, T> forme) implements Candidats<T> {

    static <T> CandidatsColonnes<T> de(String table, String colonnes, Function<Row, T> forme) {
        return new CandidatsColonnes<>("select " + colonnes + " from " + table + " where generation ="
                + " (select generation from registre) and (bloc_nom = any($1) or bloc_prenom = any($2) or bloc_noms = any($3))"
                + " limit $4", forme);
    }

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        if (!condition.isEmpty()) {
            throw new IllegalArgumentException("condition: none is known here (expected: empty)");
        }
        return Seance.courante().lister(forme, requete, cles(cherches.noms()), cles(cherches.prenoms()),
                cles(cherches.deux()), (long) limite);
    }

    private static Long[] cles(Collection<Long> cles) {
        return cles.toArray(Long[]::new);
    }
}
