package fr.apiparticulier.gateway.registre;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.vertx.mutiny.sqlclient.Pool;

import fr.apiparticulier.gateway.base.Connexions;

/**
 * The registry's own connections: a revocation takes effect within five seconds of the database's being there again, however
 * many others wait for theirs.
 */
@Singleton
class Acces {

    /** One listens, one is asked; two more may be silent while that happens. */
    private static final int SIZE = 4;

    private final Pool pool;

    Acces(Pool everybodys, Connexions connexions, RegistreConfig config) {
        // Which is made when it is first asked something.
        everybodys.size();
        this.pool = connexions.apart(SIZE, silence(config.delai()));
    }

    /** @return long enough for an answer that is waited for, and for what comes each {@code delai} to come late */
    private static Duration silence(Duration delai) {
        return delai.multipliedBy(2);
    }

    Pool base() {
        return pool;
    }

    @PreDestroy
    void close() {
        pool.closeAndForget();
    }
}
