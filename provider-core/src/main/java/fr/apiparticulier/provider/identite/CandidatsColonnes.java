package fr.apiparticulier.provider.identite;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;

import fr.apiparticulier.provider.echeance.Seance;

/**
 * Within a {@link fr.apiparticulier.provider.echeance.LectureDirecte}. Whatever a question has, it is one statement or the other, which
 * the database plans once.
 *
 * @param forme of a row: somebody, with one of the rows beside them
 * @param personnes of all rows
 */
record CandidatsColonnes<L, T>(String requete, String requeteParNom, Function<Row, L> forme,
        Function<List<L>, List<T>> personnes) implements Candidats<T> {

    /** Of whoever sounds as asked in both names, and is hardly anybody else: what belongs to the others is not read. */
    static final String SUIVIE = "suivie";

    static <L, T> CandidatsColonnes<L, T> de(String table, String colonnes, String aCote, Function<Row, L> forme,
            Function<List<L>, List<T>> personnes) {
        String lire = "select * from (select " + colonnes
                + ", case when bloc_nom = any($1) and bloc_prenom = any($2) then id end as "
                + SUIVIE + " from " + table + " where generation = (select generation from registre) and (";
        String lireACote = ") personne left join lateral (" + aCote + ") cote on true";
        return new CandidatsColonnes<>(
                lire + "bloc_nom = any($1) or bloc_prenom = any($2) or bloc_noms = any($3)) limit $4" + lireACote,
                lire + "bloc_nom = any($1)) limit $3" + lireACote, forme, personnes);
    }

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        exigerVide(condition);
        return Seance.courante().lister(forme, requete, cles(cherches.noms()), cles(cherches.prenoms()),
                cles(cherches.deux()), (long) limite).map(personnes);
    }

    @Override
    public Uni<List<T>> lireParNom(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        exigerVide(condition);
        return Seance.courante().lister(forme, requeteParNom, cles(cherches.noms()), cles(cherches.prenoms()), (long) limite)
                .map(personnes);
    }

    private static void exigerVide(String condition) {
        if (!condition.isEmpty()) {
            throw new IllegalArgumentException("condition: none is known here (expected: empty)");
        }
    }

    private static Long[] cles(Collection<Long> cles) {
        return cles.toArray(Long[]::new);
    }
}
