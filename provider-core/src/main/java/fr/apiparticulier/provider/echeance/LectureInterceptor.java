package fr.apiparticulier.provider.echeance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import org.hibernate.reactive.mutiny.Mutiny;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.trace.CurrentTrail;
import fr.apiparticulier.trace.Step;
import fr.apiparticulier.trace.Trail;

/** Tells PostgreSQL how long each statement may last, and learns of it which generation is in service, by one statement. */
@Lecture
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class LectureInterceptor {

    /** query_canceled: what ends a statement that lasted too long. */
    private static final String ANNULEE = "57014";
    /**
     * The setting ends with the transaction. The generation is read before the data: what is answered is never older than what
     * is told. Its id alone would come again in a new database.
     */
    private static final String BORNER = """
            select coalesce((select g.id || '-' || cast(extract(epoch from g.importee_le) * 1000 as bigint) || '-' || g.mises_a_jour
                             from generation g join registre r on r.generation = g.id), '0')
            from set_config('statement_timeout', ?1, true)""";

    /** PostgreSQL ends the statement itself, and says so. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Echeance echeance;
    private final CurrentTrail current;

    LectureInterceptor(Echeance echeance, CurrentTrail current) {
        this.echeance = echeance;
        this.current = current;
    }

    @AroundInvoke
    Object lire(InvocationContext appel) {
        return Uni.createFrom().deferred(() -> {
            Duration reste = reste();
            return trail().during(Step.LECTURE, reading -> Panache.withTransaction(() -> Panache.getSession()
                    .flatMap(this::borner).flatMap(generation -> suite(appel))))
                    // A database that does not even answer that it ended the statement.
                    .ifNoItem().after(reste.plus(GRACE)).failWith(EcheancePassee::new);
        }).onFailure(LectureInterceptor::estAnnulee).transform(annulee -> new EcheancePassee());
    }

    private Trail trail() {
        return estUneRequete() ? current.trail() : Trail.NONE;
    }

    private Duration reste() {
        return estUneRequete() ? echeance.reste() : InternalToken.LIFETIME;
    }

    private Uni<String> borner(Mutiny.Session session) {
        // What is left now: a connection may have been waited for.
        return session.createNativeQuery(BORNER, String.class).setParameter(1, Long.toString(reste().toMillis()))
                .getSingleResult().invoke(generation -> {
                    if (estUneRequete()) {
                        echeance.lueDans(generation);
                    }
                });
    }

    /** A test, or a job, reads without anybody who waits. */
    private static boolean estUneRequete() {
        return Arc.container().requestContext().isActive();
    }

    @SuppressWarnings("unchecked")
    private static Uni<Object> suite(InvocationContext appel) {
        try {
            return (Uni<Object>) appel.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    /** Hibernate tells it in the words of JDBC, the driver in its own. */
    private static boolean estAnnulee(Throwable echec) {
        return Stream.iterate(echec, cause -> cause != null && cause.getCause() != cause, Throwable::getCause).limit(10)
                .anyMatch(cause -> cause instanceof SQLException sql && ANNULEE.equals(sql.getSQLState())
                        || cause instanceof PgException pg && ANNULEE.equals(pg.getSqlState()));
    }
}
