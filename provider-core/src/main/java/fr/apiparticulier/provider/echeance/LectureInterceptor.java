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

    /** The setting ends with the transaction. The state is read before the data: what is answered is never older than what is told. */
    private static final String BORNER = """
            select coalesce((select etat from registre), '0') from set_config('statement_timeout', ?1, true)""";

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
