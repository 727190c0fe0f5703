package fr.apiparticulier.gateway.delivrance;

import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;

import fr.apiparticulier.gateway.registre.Snapshots;

/**
 * Writes in one transaction, acts included; when it is answered, this replica already serves by it. Other replicas hear of
 * it from the database.
 */
@ApplicationScoped
public class Ecriture {

    private static final String UNIQUE = "23505";
    private static final Map<String, Membre> UNIQUES = Map.of("habilitation_reference_key", Membre.REFERENCE,
            "habilitation_client_france_connect_key", Membre.CLIENT_FRANCE_CONNECT);

    private final Pool pool;
    private final Snapshots snapshots;

    Ecriture(Pool pool, Snapshots snapshots) {
        this.pool = pool;
        this.snapshots = snapshots;
    }

    /** @return what the work returned, committed; fails with {@link RefusEcriture}, and nothing is written then */
    public <T> Uni<T> faire(Function<SqlConnection, Uni<T>> travail) {
        return pool.withTransaction(travail).onFailure(PgException.class).transform(Ecriture::refus)
                .call(snapshots::refresh);
    }

    /** Writes one thing that changes no right, so that no replica needs to hear of it. */
    <T> Uni<T> noter(Function<SqlConnection, Uni<T>> note) {
        return pool.withConnection(note);
    }

    public <T> Uni<T> lire(Function<SqlConnection, Uni<T>> lecture) {
        return pool.withConnection(lecture);
    }

    private static Throwable refus(Throwable e) {
        return e instanceof PgException postgres && UNIQUE.equals(postgres.getSqlState())
                && UNIQUES.containsKey(postgres.getConstraint())
                        ? RefusEcriture.conflit(UNIQUES.get(postgres.getConstraint()).nom(), "déjà pris")
                        : e;
    }
}
