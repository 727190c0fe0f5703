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

    private static final String BORNER = Bornage.BORNER.formatted("?");

    private final Bornage bornage;

    LectureInterceptor(Bornage bornage) {
        this.bornage = bornage;
    }

    @AroundInvoke
    Object lire(InvocationContext appel) {
        return bornage.lire(() -> Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BORNER, String.class).setParameter(1, bornage.millisecondes())
                        .getSingleResult())
                .invoke(bornage::lueDans).flatMap(generation -> Bornage.suite(appel))));
    }
}
