package fr.apiparticulier.gateway.niveau;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/** What every replica goes by. */
final class Table {

    private Table() {
    }

    /** What is over goes with the next that is written: who set it stands among the acts. */
    static Uni<Void> ecrire(SqlClient base, Reglage reglage, Instant maintenant) {
        return base.preparedQuery("delete from niveau where jusqu_a <= $1")
                .execute(Tuple.of(maintenant.atOffset(ZoneOffset.UTC))).chain(() -> ecrire(base, reglage));
    }

    private static Uni<Void> ecrire(SqlClient base, Reglage reglage) {
        return base.preparedQuery("""
                insert into niveau (categorie, niveau, jusqu_a, auteur) values ($1, $2, $3, $4)
                on conflict (categorie) do update set niveau = excluded.niveau, jusqu_a = excluded.jusqu_a,
                    auteur = excluded.auteur""")
                .execute(Tuple.of(reglage.categorie(), reglage.niveau().name(), reglage.jusquA().atOffset(ZoneOffset.UTC),
                        reglage.auteur()))
                .replaceWithVoid();
    }

    /** @return whether there was anything to take away */
    static Uni<Boolean> oter(SqlClient base, String categorie) {
        return base.preparedQuery("delete from niveau where categorie = $1").execute(Tuple.of(categorie))
                .map(rows -> rows.rowCount() > 0);
    }

    /** @return what holds now; a word that a later release has written is passed over */
    static Uni<List<Reglage>> lire(SqlClient base, Instant maintenant) {
        return base.preparedQuery("""
                select categorie, niveau, jusqu_a, auteur from niveau where jusqu_a > $1 order by categorie""")
                .execute(Tuple.of(maintenant.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).flatMap(Table::reglage).toList());
    }

    private static Stream<Reglage> reglage(Row row) {
        return Niveau.lire(row.getString("niveau")).filter(niveau -> Categories.estReglable(row.getString("categorie")))
                .map(niveau -> new Reglage(row.getString("categorie"), niveau, row.getOffsetDateTime("jusqu_a").toInstant(),
                        row.getString("auteur")))
                .stream();
    }
}
