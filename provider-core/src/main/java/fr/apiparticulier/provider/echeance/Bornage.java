package fr.apiparticulier.provider.echeance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;

import fr.apiparticulier.contract.appel.InternalToken;
import fr.apiparticulier.provider.trace.CurrentTrail;
import fr.apiparticulier.trace.Minuterie;
import fr.apiparticulier.trace.Step;
import fr.apiparticulier.trace.Trail;

/** What readings have in common: how long one may last, and what is told of it. */
@Singleton
class Bornage {

    /** query_canceled: what ends a statement that lasted too long. */
    private static final String ANNULEE = "57014";
    /** PostgreSQL ends the statement itself, and says so. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Echeance echeance;
    private final CurrentTrail current;

    Bornage(Echeance echeance, CurrentTrail current) {
        this.echeance = echeance;
        this.current = current;
    }

    /** @return that, begun when somebody asks for it, within what is left */
    Uni<Object> lire(Supplier<Uni<Object>> lecture) {
        return Uni.createFrom().deferred(() -> {
            Duration reste = reste();
            return trail().during(Step.LECTURE, reading -> lecture.get())
                    // A database that does not even answer that it ended the statement.
                    .ifNoItem().after(reste.plus(GRACE)).on(Minuterie.ici()).failWith(EcheancePassee::new);
        }).onFailure(Bornage::estAnnulee).transform(annulee -> new EcheancePassee());
    }

    void lueDans(String generation) {
        if (estUneRequete()) {
            echeance.lueDans(generation);
        }
    }

    @SuppressWarnings("unchecked")
    static Uni<Object> suite(InvocationContext appel) {
        try {
            return (Uni<Object>) appel.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private Trail trail() {
        return estUneRequete() ? current.trail() : Trail.NONE;
    }

    /** @return what is left now, since a connection may have been waited for */
    Duration reste() {
        return estUneRequete() ? echeance.reste() : InternalToken.LIFETIME;
    }

    /** A test, or a job, reads without anybody who waits. */
    private static boolean estUneRequete() {
        return Arc.container().requestContext().isActive();
    }

    /** Hibernate tells it in the words of JDBC, the driver in its own. */
    private static boolean estAnnulee(Throwable echec) {
        return Stream.iterate(echec, cause -> cause != null && cause.getCause() != cause, Throwable::getCause).limit(10)
                .anyMatch(cause -> cause instanceof SQLException sql && ANNULEE.equals(sql.getSQLState())
                        || cause instanceof PgException pg && ANNULEE.equals(pg.getSqlState()));
    }
}
