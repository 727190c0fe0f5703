package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows of {@code cle}. */
final class CleTable {

    private CleTable() {
    }

    /** One change at a time; who only reads goes on. */
    static Uni<Void> verrouiller(SqlConnection base) {
        return base.query("lock table cle in share row exclusive mode").execute().replaceWithVoid();
    }

    /** @return in the order in which they begin to sign */
    static Uni<List<CleSignature>> lister(SqlConnection base) {
        return base.query("select kid, creee_le, signe_le, retiree_le from cle order by signe_le, creee_le, kid").execute()
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).map(CleTable::cle).toList());
    }

    static Uni<Map<String, Long>> vivants(SqlConnection base, Instant maintenant) {
        return base.preparedQuery("""
                select kid, count(*) as vivants from jeton
                where expire_le > $1 and (revoque_le is null or revoque_le > $1) group by kid""")
                .execute(Tuple.of(Heure.sql(maintenant))).map(lignes -> StreamSupport.stream(lignes.spliterator(), false)
                        .collect(Collectors.toMap(ligne -> ligne.getString("kid"), ligne -> ligne.getLong("vivants"))));
    }

    /** @return encrypted, as it was given */
    static Uni<byte[]> privee(SqlConnection base, String kid) {
        return base.preparedQuery("select privee from cle where kid = $1").execute(Tuple.of(kid))
                .map(lignes -> lignes.iterator().next().getDelegate().getBuffer("privee").getBytes());
    }

    static Uni<Void> inserer(SqlConnection base, CleSignature cle, String publique, byte[] privee) {
        return base.preparedQuery("insert into cle (kid, publique, privee, creee_le, signe_le) values ($1, $2, $3, $4, $5)")
                .execute(Tuple.of(cle.kid(), publique, Buffer.buffer(privee), Heure.sql(cle.creeeLe()),
                        Heure.sql(cle.signeLe())))
                .replaceWithVoid();
    }

    static Uni<Void> retirer(SqlConnection base, String kid, Instant le) {
        return base.preparedQuery("update cle set retiree_le = $2 where kid = $1").execute(Tuple.of(kid, Heure.sql(le)))
                .replaceWithVoid();
    }

    private static CleSignature cle(Row ligne) {
        return new CleSignature(ligne.getString("kid"), Heure.lire(ligne, "creee_le"), Heure.lire(ligne, "signe_le"),
                Heure.lire(ligne, "retiree_le"));
    }
}
