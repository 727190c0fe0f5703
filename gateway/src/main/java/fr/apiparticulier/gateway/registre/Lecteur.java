package fr.apiparticulier.gateway.registre;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What the database says. */
@ApplicationScoped
class Lecteur {

    private static final String DROITS = "select id, etat = 'ACTIVE' as active, scopes, modalites, destinataires, adresses,"
            + " appels_par_seconde, client_france_connect from habilitation";
    private static final String JETONS = "select jti, habilitation, scopes, expire_le, revoque_le from jeton";
    private static final String CLES = "select kid, publique, signe_le, retiree_le from cle order by kid";
    private static final String CHANGEMENT = "select numero, fait_le from changement";

    private final Acces acces;
    private final Clock clock;

    Lecteur(Acces acces, Clock clock) {
        this.acces = acces;
        this.clock = clock;
    }

    /** @return the number of the last change */
    Uni<Long> numero() {
        return acces.base().query(CHANGEMENT).execute().map(rows -> rows.iterator().next().getLong("numero"));
    }

    /** @return all of it, as one moment saw it */
    Uni<Releve> releve() {
        return acces.base().withTransaction(connection -> connection
                .query("set transaction isolation level repeatable read read only").execute()
                .flatMap(set -> lire(connection)));
    }

    private Uni<Releve> lire(SqlConnection connection) {
        return Uni.combine().all().unis(connection.query(CHANGEMENT).execute(), connection.query(DROITS).execute(),
                connection.query(JETONS).execute(), connection.query(CLES).execute()).asTuple()
                // There may be many: not on the thread that serves everybody.
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(lus -> releve(lus.getItem1().iterator().next(), lus.getItem2(), lus.getItem3(), lus.getItem4()));
    }

    private Releve releve(Row changement, RowSet<Row> droits, RowSet<Row> jetons, RowSet<Row> cles) {
        return new Releve(changement.getLong("numero"), instant(changement, "fait_le"), clock.instant(),
                tous(droits, Lecteur::droits),
                tous(jetons, row -> new Releve.Jeton(row.getUUID("jti"), row.getUUID("habilitation"), mots(row, "scopes"),
                        instant(row, "expire_le"), instant(row, "revoque_le"))),
                tous(cles, row -> new Cle(row.getString("kid"), row.getString("publique"), instant(row, "signe_le"),
                        instant(row, "retiree_le"))));
    }

    private static Releve.Droits droits(Row row) {
        return new Releve.Droits(row.getUUID("id"), row.getBoolean("active"), mots(row, "scopes"), mots(row, "modalites"),
                mots(row, "destinataires"), mots(row, "adresses"), row.getInteger("appels_par_seconde"),
                row.getString("client_france_connect"));
    }

    private static <T> List<T> tous(RowSet<Row> rows, Function<Row, T> lire) {
        return StreamSupport.stream(rows.spliterator(), false).map(lire).toList();
    }

    /** @return as they are: one may be null, which is no reason to read nothing */
    private static List<String> mots(Row row, String colonne) {
        return Arrays.asList(row.getArrayOfStrings(colonne));
    }

    private static Instant instant(Row row, String colonne) {
        OffsetDateTime value = row.getOffsetDateTime(colonne);
        return value == null ? null : value.toInstant();
    }
}
