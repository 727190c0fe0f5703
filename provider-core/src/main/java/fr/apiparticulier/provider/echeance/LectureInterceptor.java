package fr.apiparticulier.provider.echeance;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.hibernate.reactive.panache.Panache;

/** Tells PostgreSQL how long each statement may last, and learns of it which generation is in service, by one statement. */
@Lecture
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class LectureInterceptor {

    /**
     * The setting ends with the transaction. The generation is read before the data: what is answered is never older than what
     * is told. Its id alone would come again in a new database.
     */
    private static final String BORNER = """
            select coalesce((select g.id || '-' || cast(extract(epoch from g.importee_le) * 1000 as bigint) || '-' || g.mises_a_jour
                             from generation g join registre r on r.generation = g.id), '0')
            from set_config('statement_timeout', ?1, true)""";

    private final Bornage bornage;

    LectureInterceptor(Bornage bornage) {
        this.bornage = bornage;
    }

    @AroundInvoke
    Object lire(InvocationContext appel) {
        return bornage.lire(() -> Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BORNER, String.class)
                        .setParameter(1, Long.toString(bornage.reste().toMillis()))
                        .getSingleResult())
                .invoke(bornage::lueDans).flatMap(generation -> Bornage.suite(appel))));
    }
}
