package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;

import fr.apiparticulier.provider.echeance.Seance;

/**
 * Within a {@link fr.apiparticulier.provider.echeance.LectureDirecte}. Whatever a question has, it is one of three statements, which the
 * database plans once.
 *
 * @param forme of a row: somebody, with one of the rows beside them
 * @param personnes of all rows
 */
record CandidatsColonnes<L, T>(Requetes requetes, Function<Row, L> forme, Function<List<L>, List<T>> personnes)
        implements
        Candidats<T> {

    /** Of whoever sounds as asked in both names, and is hardly anybody else: what belongs to the others is not read. */
    static final String SUIVIE = "suivie";

    /** @param ici of those alone who have another name or date and may be born there, see {@link Candidats#lire} */
    private record Requetes(String parNom, String partout, String ici) {
    }

    static <L, T> CandidatsColonnes<L, T> de(String table, String colonnes, String aCote, Function<Row, L> forme,
            Function<List<L>, List<T>> personnes) {
        String lire = "select * from (select " + colonnes
                + ", case when bloc_nom = any($1) and bloc_prenom = any($2) then id end as "
                + SUIVIE + " from " + table + " where generation = (select generation from registre) and (";
        String lireACote = ") personne left join lateral (" + aCote + ") cote on true";
        String ne = " and (commune_naissance is null or left(commune_naissance, 2) = any($5))";
        return new CandidatsColonnes<>(new Requetes(
                lire + "bloc_nom = any($1)) limit $3" + lireACote,
                lire + "bloc_nom = any($1) or bloc_prenom = any($2) or bloc_noms = any($3)) limit $4" + lireACote,
                lire + "bloc_nom = any($1) or bloc_prenom = any($2)" + ne + " or bloc_noms = any($3)" + ne + ") limit $4"
                        + lireACote),
                forme, personnes);
    }

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, Set<String> departements, String condition, Parameters parametres,
            int limite) {
        exigerVide(condition);
        List<Object> valeurs = new ArrayList<>(
                List.of(cles(cherches.noms()), cles(cherches.prenoms()), cles(cherches.deux()), (long) limite));
        if (!departements.isEmpty()) {
            valeurs.add(departements.toArray(String[]::new));
        }
        return Seance.courante().lister(forme, departements.isEmpty() ? requetes.partout : requetes.ici, valeurs.toArray())
                .map(personnes);
    }

    @Override
    public Uni<List<T>> lireParNom(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        exigerVide(condition);
        return Seance.courante().lister(forme, requetes.parNom, cles(cherches.noms()), cles(cherches.prenoms()), (long) limite)
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
