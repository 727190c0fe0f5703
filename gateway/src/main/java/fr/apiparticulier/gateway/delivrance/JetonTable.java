package fr.apiparticulier.gateway.delivrance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows of {@code jeton}, with what {@code remise} says of them. */
final class JetonTable {

    private JetonTable() {
    }

    static Uni<Void> inserer(SqlConnection base, Jeton jeton) {
        return base.preparedQuery("""
                insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) values ($1, $2, $3, $4, $5, $6)""")
                .execute(Tuple.of(jeton.jti(), jeton.habilitation(), jeton.scopes().toArray(String[]::new), jeton.kid(),
                        Heure.sql(jeton.emisLe()), Heure.sql(jeton.expireLe())))
                .replaceWithVoid();
    }

    /** Nobody else writes it until the transaction ends. Fails with {@link RefusEcriture} if it is not there. */
    static Uni<Jeton> prendre(SqlConnection base, UUID jti) {
        return base.preparedQuery("""
                select jeton.*, jusqua from jeton left join remise on jeton = jti where jti = $1 for update of jeton""")
                .execute(Tuple.of(jti))
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).findFirst().map(JetonTable::jeton)
                        .orElseThrow(() -> RefusEcriture.introuvable("aucun jeton de cet identifiant")));
    }

    /**
     * @param habilitation null for all
     * @return in the order in which they were issued
     */
    static Uni<List<Jeton>> lister(SqlConnection base, UUID habilitation, int limite, int decalage) {
        return base.preparedQuery("""
                select jeton.*, jusqua from jeton left join remise on jeton = jti
                where $1::uuid is null or habilitation = $1 order by emis_le, jti limit $2 offset $3""")
                .execute(Tuple.of(habilitation, limite, decalage))
                .map(lignes -> StreamSupport.stream(lignes.spliterator(), false).map(JetonTable::jeton).toList());
    }

    static Uni<Void> prolonger(SqlConnection base, UUID jti, Instant expireLe) {
        return base.preparedQuery("update jeton set expire_le = $2 where jti = $1")
                .execute(Tuple.of(jti, Heure.sql(expireLe))).replaceWithVoid();
    }

    /** @param le null to take a planned revocation back */
    static Uni<Void> revoquer(SqlConnection base, UUID jti, Instant le) {
        return base.preparedQuery("update jeton set revoque_le = $2 where jti = $1").execute(Tuple.of(jti, Heure.sql(le)))
                .replaceWithVoid();
    }

    static Uni<Void> aRemettre(SqlConnection base, UUID jti, Instant jusqua) {
        return base.preparedQuery("insert into remise (jeton, jusqua) values ($1, $2)")
                .execute(Tuple.of(jti, Heure.sql(jusqua))).replaceWithVoid();
    }

    static Uni<Void> remis(SqlConnection base, UUID jti, String kid) {
        return base.preparedQuery("delete from remise where jeton = $1").execute(Tuple.of(jti))
                .call(() -> base.preparedQuery("update jeton set kid = $2 where jti = $1").execute(Tuple.of(jti, kid)))
                .replaceWithVoid();
    }

    private static Jeton jeton(Row ligne) {
        return new Jeton(ligne.getUUID("jti"), ligne.getUUID("habilitation"), List.of(ligne.getArrayOfStrings("scopes")),
                ligne.getString("kid"), Heure.lire(ligne, "emis_le"), Heure.lire(ligne, "expire_le"),
                Heure.lire(ligne, "revoque_le"), Heure.lire(ligne, "utilise_le"), Heure.lire(ligne, "jusqua"));
    }
}
